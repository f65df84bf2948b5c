package wms.web.imports;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import wms.shared.Right;
import wms.shared.csv.ImportTables;
import wms.shared.csv.Imported;
import wms.web.kernel.Allowed;
import wms.web.kernel.Caller;
import wms.web.kernel.Door;

/** Tables as CSV, all or nothing. What encoding the file has is found out from its bytes, whatever its header line claims. */
@Door
@Path("imports")
@Produces(MediaType.APPLICATION_JSON)
public class ImportsResource {
  private final Caller caller;
  private final ImportTables tables;

  @Inject ImportsResource(Caller caller, ImportTables tables) {
    this.caller = caller;
    this.tables = tables;
  }

  @POST @Path("{table}") @Consumes("text/csv") @Allowed(Right.ADMINISTER)
  public Imported load(@PathParam("table") String table, byte[] file) {
    return tables.load(Map.of(table, file), caller.actor()).get(0);
  }
}
