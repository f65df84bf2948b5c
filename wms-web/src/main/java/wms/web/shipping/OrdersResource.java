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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import wms.shared.Right;
import wms.shipping.NewOrder;
import wms.shipping.OrderView;
import wms.shipping.usecase.CancelOrder;
import wms.shipping.usecase.OrderBook;
import wms.shipping.usecase.PlaceOrder;
import wms.shipping.usecase.ShipOrder;
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
  private final Caller caller;
  private final OrderBook book;
  private final PlaceOrder place;
  private final ShipOrder ship;
  private final CancelOrder cancel;

  @Inject OrdersResource(Caller caller, OrderBook book, PlaceOrder place, ShipOrder ship, CancelOrder cancel) {
    this.caller = caller;
    this.book = book;
    this.place = place;
    this.ship = ship;
    this.cancel = cancel;
  }

  @GET @Allowed(Right.SEE)
  public Page<OrderView> list(@QueryParam("facility") String facility, @QueryParam("limit") Integer limit, @QueryParam("cursor") String cursor) {
    long below = cursor == null ? Long.MAX_VALUE : When.number("cursor", cursor);
    return Page.of(book.newest(facility, caller.sees(), below, Page.limit(limit) + 1), Page.limit(limit), OrderBook::cursor);
  }

  @GET @Path("{id}") @Allowed(Right.SEE) @APIResponseSchema(value = OrderView.class, responseCode = "200") public Response one(@PathParam("id") String id) {
    OrderView order = book.order(id);
    caller.actor().mustBeAllowed(Right.SEE, order.facility());
    return Versioned.ok(order, order.version());
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
}
