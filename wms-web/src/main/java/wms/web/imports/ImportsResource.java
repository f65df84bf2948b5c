package wms.web.imports;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import wms.shared.Right;
import wms.shared.csv.ImportTables;
import wms.shared.csv.Imported;
import wms.shared.imports.ImportJob;
import wms.shared.imports.ImportJobs;
import wms.shared.imports.QueueImport;
import wms.web.kernel.Allowed;
import wms.web.kernel.Caller;
import wms.web.kernel.Door;

/**
 * Tables as CSV or workbook, all or nothing. What a file is, and in which encoding, is found out from its bytes, whatever its header line
 * claims. A small file is loaded at once; for a larger one, or with {@code Prefer: respond-async}, the answer is a job to ask.
 */
@Door
@Path("imports")
@Produces(MediaType.APPLICATION_JSON)
public class ImportsResource {
  private static final int AT_ONCE = 2 << 20;
  private static final int SHOWN = 20;
  private final Caller caller;
  private final ImportTables tables;
  private final QueueImport queueImport;
  private final ImportJobs jobs;

  @Inject ImportsResource(Caller caller, ImportTables tables, QueueImport queueImport, ImportJobs jobs) {
    this.caller = caller;
    this.tables = tables;
    this.queueImport = queueImport;
    this.jobs = jobs;
  }

  @POST @Path("{table}") @Consumes({ExportsResource.CSV, ExportsResource.XLSX}) @Allowed(Right.ADMINISTER)
  @APIResponse(responseCode = "200", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Imported.class)))
  @APIResponse(responseCode = "202", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ImportJob.class)))
  public Response load(@PathParam("table") String table, @HeaderParam("Prefer") String prefer, byte[] file) {
    if (file.length > AT_ONCE || "respond-async".equals(prefer)) return Response.accepted(queueImport.queue(table, file, caller.actor())).build();
    return Response.ok(tables.load(Map.of(table, file), caller.actor()).get(0)).build();
  }

  /** The newest first. */
  @GET @Path("jobs") @Allowed(Right.ADMINISTER)
  public List<ImportJob> jobs() { return jobs.newest(SHOWN); }

  @GET @Path("jobs/{id}") @Allowed(Right.ADMINISTER)
  public ImportJob job(@PathParam("id") String id) { return jobs.job(id); }
}
