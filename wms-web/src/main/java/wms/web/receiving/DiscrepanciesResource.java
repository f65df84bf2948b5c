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
import wms.shared.Right;
import wms.web.kernel.Allowed;
import wms.web.kernel.Caller;
import wms.web.kernel.Door;

/** What was announced against what came. */
@Door
@Path("inbound-notices/{code}/discrepancies")
@Produces(MediaType.APPLICATION_JSON)
public class DiscrepanciesResource {
  private final Caller caller;
  private final DiscrepancyBook book;
  private final DiscrepancyPaper paper;

  @Inject DiscrepanciesResource(Caller caller, DiscrepancyBook book, DiscrepancyPaper paper) {
    this.caller = caller;
    this.book = book;
    this.paper = paper;
  }

  @GET @Allowed(Right.SEE) public Discrepancies one(@PathParam("code") String code) {
    Discrepancies report = book.of(code);
    caller.actor().mustBeAllowed(Right.SEE, report.notice().facility());
    return report;
  }

  /** @param language {@code zh} or {@code en} */
  @GET @Path("paper") @Produces(ReportPaper.PDF) @Allowed(Right.SEE)
  @APIResponse(responseCode = "200", description = "OK", content = @Content(mediaType = ReportPaper.PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public Response print(@PathParam("code") String code, @QueryParam("language") @DefaultValue("zh") String language) { return ReportPaper.of(paper, one(code), language); }
}
