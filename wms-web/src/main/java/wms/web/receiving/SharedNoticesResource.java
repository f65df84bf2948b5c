package wms.web.receiving;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import wms.receiving.Discrepancies;
import wms.receiving.NewComment;
import wms.receiving.usecase.AnswerReport;
import wms.receiving.usecase.DiscrepancyBook;
import wms.receiving.usecase.DiscrepancyPaper;
import wms.receiving.usecase.OpenLink;
import wms.web.kernel.Caller;
import wms.web.kernel.Door;
import wms.web.kernel.Given;
import wms.web.kernel.Open;

/** The report of the one arrival that its code opens, for a supplier who has no account here: it can be read, printed and answered, and nothing else. A wrong code is counted against the address it came from. */
@Door
@Path("shared-notices/{link}")
@Produces(MediaType.APPLICATION_JSON)
public class SharedNoticesResource {
  private final DiscrepancyBook book;
  private final DiscrepancyPaper paper;
  private final OpenLink links;
  private final AnswerReport answer;
  private final Caller caller;

  @Inject SharedNoticesResource(DiscrepancyBook book, DiscrepancyPaper paper, OpenLink links, AnswerReport answer, Caller caller) {
    this.book = book;
    this.paper = paper;
    this.links = links;
    this.answer = answer;
    this.caller = caller;
  }

  @GET @Open public Discrepancies one(@PathParam("link") String link) { return book.of(links.opened(link, caller.address())).withoutInside(); }

  @POST @Path("comments") @Consumes(MediaType.APPLICATION_JSON) @Open public Discrepancies comment(@PathParam("link") String link, NewComment said) { return answer.fromSupplier(link, Given.body(said), caller.address()).withoutInside(); }

  /** @param language {@code zh} or {@code en} */
  @GET @Path("paper") @Produces(ReportPaper.PDF) @Open
  @APIResponse(responseCode = "200", description = "OK", content = @Content(mediaType = ReportPaper.PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public Response print(@PathParam("link") String link, @QueryParam("language") @DefaultValue("zh") String language) { return ReportPaper.of(paper, one(link), language); }
}
