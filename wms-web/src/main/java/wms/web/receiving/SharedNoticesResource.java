package wms.web.receiving;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
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
import wms.receiving.usecase.DiscrepancyBook;
import wms.receiving.usecase.DiscrepancyPaper;
import wms.receiving.usecase.ShareNotice;
import wms.web.kernel.Door;
import wms.web.kernel.Open;

/** The report of the one arrival that its code opens, for a supplier who has no account here. Nothing can be changed by it. */
@Door
@Path("shared-notices/{link}")
@Produces(MediaType.APPLICATION_JSON)
public class SharedNoticesResource {
  private final DiscrepancyBook book;
  private final DiscrepancyPaper paper;
  private final ShareNotice shared;

  @Inject SharedNoticesResource(DiscrepancyBook book, DiscrepancyPaper paper, ShareNotice shared) {
    this.book = book;
    this.paper = paper;
    this.shared = shared;
  }

  @GET @Open public Discrepancies one(@PathParam("link") String link) { return book.of(shared.opened(link)).withoutInside(); }

  /** @param language {@code zh} or {@code en} */
  @GET @Path("paper") @Produces(ReportPaper.PDF) @Open
  @APIResponse(responseCode = "200", description = "OK", content = @Content(mediaType = ReportPaper.PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public Response print(@PathParam("link") String link, @QueryParam("language") @DefaultValue("zh") String language) { return ReportPaper.of(paper, one(link), language); }
}
