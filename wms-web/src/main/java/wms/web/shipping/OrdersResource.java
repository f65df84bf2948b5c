package wms.web.shipping;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import wms.shared.Right;
import wms.shipping.NewOrder;
import wms.shipping.OrderStage;
import wms.shipping.OrderView;
import wms.shipping.ParcelView;
import wms.shipping.PickLineView;
import wms.shipping.ShortChoice;
import wms.shipping.Shortage;
import wms.shipping.usecase.AllocateOrder;
import wms.shipping.usecase.CancelOrder;
import wms.shipping.usecase.DecideShortage;
import wms.shipping.usecase.OrderBook;
import wms.shipping.usecase.ParcelBook;
import wms.shipping.usecase.PickBook;
import wms.shipping.usecase.PlaceOrder;
import wms.shipping.usecase.ShipOrder;
import wms.shipping.usecase.WhyShort;
import wms.web.kernel.Allowed;
import wms.web.kernel.Caller;
import wms.web.kernel.Door;
import wms.web.kernel.Given;
import wms.web.kernel.Page;
import wms.web.kernel.Versioned;
import wms.web.kernel.When;

/** Orders of the trade. */
@Door
@Path("orders")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OrdersResource {
  public record Choice(ShortChoice choice) {}

  private final Caller caller;
  private final OrderBook book;
  private final WhyShort whyShort;
  private final PickBook picks;
  private final ParcelBook parcels;
  private final AllocateOrder allocate;
  private final DecideShortage decide;
  private final PlaceOrder place;
  private final ShipOrder ship;
  private final CancelOrder cancel;

  @Inject OrdersResource(Caller caller, OrderBook book, WhyShort whyShort, PickBook picks, ParcelBook parcels, AllocateOrder allocate, DecideShortage decide, PlaceOrder place, ShipOrder ship, CancelOrder cancel) {
    this.caller = caller;
    this.book = book;
    this.whyShort = whyShort;
    this.picks = picks;
    this.parcels = parcels;
    this.allocate = allocate;
    this.decide = decide;
    this.place = place;
    this.ship = ship;
    this.cancel = cancel;
  }

  @GET @Allowed(Right.SEE)
  public Page<OrderView> list(@QueryParam("facility") String facility, @QueryParam("stage") String stage, @QueryParam("limit") Integer limit, @QueryParam("cursor") String cursor) {
    long below = cursor == null ? Long.MAX_VALUE : When.number("cursor", cursor);
    return Page.of(book.newest(facility, Given.word("stage", stage, OrderStage.class), caller.sees(), below, Page.limit(limit) + 1), Page.limit(limit), OrderBook::cursor);
  }

  @GET @Path("{id}") @Allowed(Right.SEE) @APIResponseSchema(value = OrderView.class, responseCode = "200") public Response one(@PathParam("id") String id) {
    OrderView order = book.order(id);
    caller.actor().mustBeAllowed(Right.SEE, order.facility());
    return Versioned.ok(order, order.version());
  }

  /** Why lines are short, one for each. */
  @GET @Path("{id}/shortages") @Allowed(Right.SEE) public List<Shortage> shortages(@PathParam("id") String id) {
    mustSee(id);
    return whyShort.of(id);
  }

  /** What was or is to be fetched for it. */
  @GET @Path("{id}/picks") @Allowed(Right.SEE) public List<PickLineView> picks(@PathParam("id") String id) {
    mustSee(id);
    return picks.ofOrder(id);
  }

  @GET @Path("{id}/parcels") @Allowed(Right.SEE) public List<ParcelView> parcels(@PathParam("id") String id) {
    mustSee(id);
    return parcels.ofOrder(id);
  }

  /** What it still misses is looked for again. */
  @POST @Path("{id}/allocation") @Allowed(Right.WORK_STOCK) @APIResponseSchema(value = OrderView.class, responseCode = "200") public Response allocate(@PathParam("id") String id) {
    OrderView served = allocate.allocate(id, caller.actor());
    return Versioned.ok(served, served.version());
  }

  /** What becomes of an order that is short. */
  @POST @Path("{id}/shortage") @Allowed(Right.WORK_STOCK) @APIResponseSchema(value = OrderView.class, responseCode = "200") public Response decide(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, Choice choice) {
    OrderView decided = decide.decide(id, Given.body(choice).choice(), Versioned.seenIfNamed(ifMatch), caller.actor());
    return Versioned.ok(decided, decided.version());
  }

  @POST @Allowed(Right.WORK_STOCK) @APIResponseSchema(value = OrderView.class, responseCode = "201") public Response place(NewOrder order) {
    OrderView placed = place.place(Given.body(order), caller.actor());
    return Versioned.created(placed, placed.version());
  }

  @POST @Path("{id}/shipment") @Allowed(Right.WORK_STOCK) @APIResponseSchema(value = OrderView.class, responseCode = "200") public Response ship(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch) {
    OrderView shipped = ship.ship(id, Versioned.seenIfNamed(ifMatch), caller.actor());
    return Versioned.ok(shipped, shipped.version());
  }

  @DELETE @Path("{id}") @Allowed(Right.WORK_STOCK) @APIResponseSchema(value = OrderView.class, responseCode = "200") public Response cancel(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch) {
    OrderView cancelled = cancel.cancel(id, Versioned.seenIfNamed(ifMatch), caller.actor());
    return Versioned.ok(cancelled, cancelled.version());
  }

  private void mustSee(String id) { caller.actor().mustBeAllowed(Right.SEE, book.order(id).facility()); }
}
