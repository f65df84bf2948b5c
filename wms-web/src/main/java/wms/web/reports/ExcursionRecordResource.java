package wms.web.reports;

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
import wms.reports.ExcursionRecord;
import wms.reports.usecase.ExcursionRecords;
import wms.shared.Right;
import wms.shared.csv.ExportTables.Form;
import wms.web.kernel.Allowed;
import wms.web.kernel.Caller;
import wms.web.kernel.Door;

/** The record of an excursion, for whoever may see its facility: as it is shown, printed, or as a table. */
@Door
@Path("excursions/{id}/record")
public class ExcursionRecordResource {
  private final Caller caller;
  private final ExcursionRecords records;

  @Inject ExcursionRecordResource(Caller caller, ExcursionRecords records) {
    this.caller = caller;
    this.records = records;
  }

  @GET @Produces(MediaType.APPLICATION_JSON) @Allowed(Right.SEE)
  public ExcursionRecord record(@PathParam("id") String id) { return records.record(id, caller.actor()); }

  @GET @Path("paper") @Produces(GivenFile.PDF) @Allowed(Right.SEE)
  @APIResponse(responseCode = "200", description = "OK", content = @Content(mediaType = GivenFile.PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public Response paper(@PathParam("id") String id, @QueryParam("language") @DefaultValue("zh") String language) {
    return GivenFile.shown(records.pdf(id, GivenFile.isEnglish(language), caller.actor()), "excursion-" + id + ".pdf");
  }

  @GET @Path("table") @Produces({GivenFile.CSV, GivenFile.XLSX}) @Allowed(Right.SEE)
  @APIResponse(responseCode = "200", description = "OK", content = @Content(mediaType = GivenFile.CSV, schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public Response table(@PathParam("id") String id, @QueryParam("language") @DefaultValue("zh") String language, @QueryParam("format") @DefaultValue("csv") String format) {
    Form form = GivenFile.form(format);
    return GivenFile.kept(records.table(id, form, GivenFile.isEnglish(language), caller.actor()), form, "excursion-" + id);
  }
}
