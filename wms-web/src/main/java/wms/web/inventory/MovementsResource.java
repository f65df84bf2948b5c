package wms.web.inventory;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import wms.inventory.Movement;
import wms.inventory.usecase.ReverseMovement;
import wms.shared.Right;
import wms.web.kernel.Allowed;
import wms.web.kernel.Caller;
import wms.web.kernel.Door;
import wms.web.kernel.Given;

/** A wrong movement is taken back. */
@Door
@Path("movements")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MovementsResource {
  public record Reversal(String reason) {}

  private final Caller caller;
  private final ReverseMovement reverse;

  @Inject MovementsResource(Caller caller, ReverseMovement reverse) {
    this.caller = caller;
    this.reverse = reverse;
  }

  @POST @Path("{id}/reversal") @Allowed(Right.ADJUST_STOCK) public Movement reverse(@PathParam("id") String id, Reversal reversal) {
    return reverse.reverse(id, Given.body(reversal).reason(), caller.actor());
  }
}
