package wms.web.inventory;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import wms.inventory.Shipment;
import wms.inventory.usecase.ShipReserved;
import wms.shared.Right;
import wms.web.kernel.Allowed;
import wms.web.kernel.Caller;
import wms.web.kernel.Door;
import wms.web.kernel.Given;

/** Reserved goods leave. */
@Door
@Path("shipments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ShipmentsResource {
  public record Request(List<String> reservations, String consignee, String orderOfUse) {}

  private final Caller caller;
  private final ShipReserved ship;

  @Inject ShipmentsResource(Caller caller, ShipReserved ship) {
    this.caller = caller;
    this.ship = ship;
  }

  @POST @Allowed(Right.WORK_STOCK) @APIResponseSchema(value = Shipment.class, responseCode = "201") public Response ship(Request request) {
    Request r = Given.body(request);
    return Response.status(201).entity(ship.ship(r.reservations(), r.consignee(), r.orderOfUse(), caller.actor())).build();
  }
}
