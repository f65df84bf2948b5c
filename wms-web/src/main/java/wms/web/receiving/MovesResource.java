package wms.web.receiving;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import wms.inventory.MoveStockCommand;
import wms.inventory.Movement;
import wms.inventory.Place;
import wms.receiving.PutAway;
import wms.receiving.usecase.MoveGoods;
import wms.shared.Quantity;
import wms.shared.Right;
import wms.web.kernel.Allowed;
import wms.web.kernel.Caller;
import wms.web.kernel.Door;
import wms.web.kernel.Given;

/** Goods are moved within the house. */
@Door
@Path("moves")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MovesResource {
  /**
   * @param probeTemperature of the goods in degrees Celsius, when one was taken for this
   * @param exception why goods that are too warm may go there all the same; takes the right DECIDE_HOLD
   */
  public record Request(String lot, String fromZone, String fromBin, String toZone, String toBin, Quantity quantity, Instant at, Double probeTemperature, String exception) {
    MoveStockCommand goods() { return new MoveStockCommand(lot, Place.of(fromZone, fromBin), Place.of(toZone, toBin), quantity, at); }
  }

  private final Caller caller;
  private final MoveGoods move;

  @Inject MovesResource(Caller caller, MoveGoods move) {
    this.caller = caller;
    this.move = move;
  }

  @POST @Allowed(Right.WORK_STOCK) public Movement move(Request request) {
    Request r = Given.body(request);
    return move.move(new PutAway(r.goods(), r.probeTemperature(), r.exception()), caller.actor());
  }
}
