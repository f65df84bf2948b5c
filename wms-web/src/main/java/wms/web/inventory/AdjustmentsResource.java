package wms.web.inventory;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import wms.inventory.Adjustment;
import wms.inventory.AdjustmentReason;
import wms.inventory.Movement;
import wms.inventory.Place;
import wms.inventory.usecase.AdjustStock;
import wms.shared.Quantity;
import wms.shared.Right;
import wms.web.kernel.Allowed;
import wms.web.kernel.Caller;
import wms.web.kernel.Door;
import wms.web.kernel.Given;

/** The ledger is made to agree with the shelf. */
@Door
@Path("adjustments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AdjustmentsResource {
  /** @param delta what to add; negative to take away */
  public record Request(String lot, String zone, String bin, Quantity delta, AdjustmentReason reason) {}

  private final Caller caller;
  private final AdjustStock adjust;

  @Inject AdjustmentsResource(Caller caller, AdjustStock adjust) {
    this.caller = caller;
    this.adjust = adjust;
  }

  @POST @Allowed(Right.ADJUST_STOCK) public Movement adjust(Request request) {
    Request r = Given.body(request);
    return adjust.adjust(new Adjustment(r.lot(), Place.of(r.zone(), r.bin()), r.delta(), r.reason()), caller.actor());
  }
}
