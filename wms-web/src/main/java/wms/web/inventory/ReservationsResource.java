package wms.web.inventory;

import jakarta.inject.Inject;
import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import wms.inventory.Purpose;
import wms.inventory.Reservation;
import wms.inventory.ReservationRequest;
import wms.inventory.usecase.ReleaseReservation;
import wms.inventory.usecase.ReserveStock;
import wms.shared.Quantity;
import wms.shared.Right;
import wms.web.kernel.Allowed;
import wms.web.kernel.Caller;
import wms.web.kernel.Door;
import wms.web.kernel.Given;

/** Goods kept for someone. */
@Door
@Path("reservations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReservationsResource {
  public record Request(String id, String lot, String material, String facility, String zone, String bin, Quantity quantity, @JsonbProperty("for") Purpose purpose, String reference) {}

  private final Caller caller;
  private final ReserveStock reserve;
  private final ReleaseReservation release;

  @Inject ReservationsResource(Caller caller, ReserveStock reserve, ReleaseReservation release) {
    this.caller = caller;
    this.reserve = reserve;
    this.release = release;
  }

  @POST @Allowed({Right.WORK_STOCK, Right.APPROVE_PLAN, Right.SWITCH_MODE}) @APIResponseSchema(value = Reservation.class, responseCode = "201")
  public Response reserve(Request request) {
    Request r = Given.body(request);
    ReservationRequest wanted = new ReservationRequest(r.id(), r.lot(), r.material(), r.facility(), r.zone(), r.bin(), r.quantity(), r.purpose(), r.reference());
    return Response.status(201).entity(reserve.reserve(wanted, caller.actor())).build();
  }

  @DELETE @Path("{id}") @Allowed({Right.WORK_STOCK, Right.APPROVE_PLAN, Right.SWITCH_MODE}) public void release(@PathParam("id") String id) { release.release(id, caller.actor()); }
}
