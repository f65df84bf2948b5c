package wms.web.inventory;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import wms.inventory.Scan;
import wms.inventory.usecase.ReadScan;
import wms.shared.Right;
import wms.web.kernel.Allowed;
import wms.web.kernel.Caller;
import wms.web.kernel.Door;
import wms.web.kernel.Given;

/** What a scanner sent, understood. */
@Door
@Path("scans")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ScansResource {
  public record Request(String text) {}

  private final Caller caller;
  private final ReadScan scans;

  @Inject ScansResource(Caller caller, ReadScan scans) {
    this.caller = caller;
    this.scans = scans;
  }

  @POST @Allowed(Right.SEE) public Scan read(Request request) { return scans.read(Given.body(request).text(), caller.sees()); }
}
