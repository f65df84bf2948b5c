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
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import wms.reports.Figures;
import wms.reports.usecase.FiguresBook;
import wms.reports.usecase.FiguresTable;
import wms.shared.Right;
import wms.shared.csv.ExportTables.Form;
import wms.web.kernel.Allowed;
import wms.web.kernel.Caller;
import wms.web.kernel.Door;
import wms.web.kernel.Given;
import wms.web.kernel.When;

/** The figures of a period, from day to day, of a facility or of all that the reader may see. */
@Door
@Path("figures")
public class FiguresResource {
  private final Caller caller;
  private final FiguresBook figures;
  private final FiguresTable tables;

  @Inject FiguresResource(Caller caller, FiguresBook figures, FiguresTable tables) {
    this.caller = caller;
    this.figures = figures;
    this.tables = tables;
  }

  @GET @Produces(MediaType.APPLICATION_JSON) @Allowed(Right.SEE)
  public Figures figures(@QueryParam("facility") String facility, @QueryParam("from") String from, @QueryParam("to") String to) {
    return figures.of(given(facility), When.day("from", from), When.day("to", to), caller.actor());
  }

  @GET @Path("{table}") @Produces({GivenFile.CSV, GivenFile.XLSX}) @Allowed(Right.SEE)
  @APIResponse(responseCode = "200", description = "OK", content = @Content(mediaType = GivenFile.CSV, schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public Response table(@PathParam("table") String table, @QueryParam("facility") String facility, @QueryParam("from") String from, @QueryParam("to") String to,
      @QueryParam("language") @DefaultValue("zh") String language, @QueryParam("format") @DefaultValue("csv") String format) {
    Form form = GivenFile.form(format);
    FiguresTable.Part part = Given.word("table", table.toUpperCase(Locale.ROOT), FiguresTable.Part.class);
    return GivenFile.kept(tables.of(part, given(facility), When.day("from", from), When.day("to", to), GivenFile.isEnglish(language), form, caller.actor()), form, "figures-" + table);
  }

  private static String given(String facility) { return facility == null || facility.isBlank() ? null : facility; }
}
