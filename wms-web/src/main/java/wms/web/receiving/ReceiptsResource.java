package wms.web.receiving;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import wms.inventory.LotView;
import wms.inventory.NewLot;
import wms.inventory.Place;
import wms.inventory.ReserveClass;
import wms.receiving.Receipt;
import wms.receiving.usecase.ReceiveGoods;
import wms.shared.Quantity;
import wms.shared.Right;
import wms.web.kernel.Allowed;
import wms.web.kernel.Caller;
import wms.web.kernel.Door;
import wms.web.kernel.Given;
import wms.web.kernel.Versioned;

/** Goods come in lot by lot, such as from another system that keeps its own notices. What stands at the dock is unloaded at its notice. */
@Door
@Path("receipts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReceiptsResource {
  /**
   * @param probeTemperature of the goods in degrees Celsius, when one was taken
   * @param exception why goods that are too warm or too old come in on hold; takes the right DECIDE_HOLD
   */
  public record Request(String id, String lot, String lotNumber, String material, Quantity quantity, String zone, String bin, LocalDate expiry, LocalDate produced,
      String supplier, String owner, ReserveClass reserveClass, Double probeTemperature, String exception, Instant at) {
    NewLot goods() { return new NewLot(lot, lotNumber, material, quantity, Place.of(zone, bin), expiry, produced, supplier, owner, reserveClass, at, id); }
  }

  private final Caller caller;
  private final ReceiveGoods receive;

  @Inject ReceiptsResource(Caller caller, ReceiveGoods receive) {
    this.caller = caller;
    this.receive = receive;
  }

  @POST @Allowed(Right.WORK_STOCK) @APIResponseSchema(value = LotView.class, responseCode = "201") public Response receive(Request request) {
    LotView lot = receive.receive(new Receipt(Given.body(request).goods(), request.probeTemperature(), request.exception()), caller.actor());
    return Versioned.created(lot, lot.version());
  }
}
