package wms.web.imports;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.Locale;
import wms.shared.Right;
import wms.shared.csv.ExportTables;
import wms.shared.csv.ExportTables.Form;
import wms.web.kernel.Allowed;
import wms.web.kernel.Caller;
import wms.web.kernel.Door;
import wms.web.kernel.Given;

/** Tables in the columns of their import, as CSV or as a workbook. */
@Door
@Path("exports")
public class ExportsResource {
  static final String CSV = "text/csv";
  static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private final Caller caller;
  private final ExportTables tables;

  @Inject ExportsResource(Caller caller, ExportTables tables) {
    this.caller = caller;
    this.tables = tables;
  }

  /** Written to a file of its own first, so that whoever gets it gets all of it. */
  @GET @Path("{table}") @Produces({CSV, XLSX}) @Allowed(Right.ADMINISTER)
  public Response write(@PathParam("table") String table, @QueryParam("format") @DefaultValue("csv") String format) throws IOException {
    Form form = Given.word("format", format.toUpperCase(Locale.ROOT), Form.class);
    java.nio.file.Path written = Files.createTempFile("wms-export", null);
    try (OutputStream out = Files.newOutputStream(written)) {
      tables.write(table, form, out, caller.actor());
    } catch (IOException | RuntimeException e) {
      Files.delete(written);
      throw e;
    }
    return Response.ok(sent(written)).type(form == Form.CSV ? CSV + "; charset=utf-8" : XLSX)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + table + "." + form.name().toLowerCase(Locale.ROOT) + "\"").build();
  }

  private static StreamingOutput sent(java.nio.file.Path written) {
    return out -> {
      try {
        Files.copy(written, out);
      } finally {
        Files.delete(written);
      }
    };
  }
}
