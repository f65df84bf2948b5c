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
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import wms.shared.Right;
import wms.shipping.Arrival;
import wms.shipping.DeliveryState;
import wms.shipping.DeliveryView;
import wms.shipping.InTransit;
import wms.shipping.NewDelivery;
import wms.shipping.ReturnedGoods;
import wms.shipping.usecase.Arrive;
import wms.shipping.usecase.DeliveryBook;
import wms.shipping.usecase.Depart;
import wms.shipping.usecase.GoodsUnderWay;
import wms.shipping.usecase.LoadParcel;
import wms.shipping.usecase.MeasureBody;
import wms.shipping.usecase.OpenDelivery;
import wms.shipping.usecase.TakeBack;
import wms.web.kernel.Allowed;
import wms.web.kernel.Caller;
import wms.web.kernel.Door;
import wms.web.kernel.Given;
import wms.web.kernel.Page;
import wms.web.kernel.Versioned;
import wms.web.kernel.When;

/** Vehicles' loads to consignees and to our own facilities, from the dock to the arrival. */
@Door
@Path("deliveries")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DeliveriesResource {
  public record Body(Double temperature) {}

  @Schema(name = "LoadException") public record Excepted(String reason) {}

  @Schema(name = "LoadScan") public record Scan(String scan) {}

  /** @param expectedAt when it should be there; null: reckoned from its orders or the usual way */
  public record Departure(String seal, Instant expectedAt) {}

  private final Caller caller;
  private final DeliveryBook book;
  private final SeenDeliveries deliveries;
  private final GoodsUnderWay underWay;
  private final OpenDelivery open;
  private final MeasureBody body;
  private final LoadParcel load;
  private final Depart depart;
  private final Arrive arrive;
  private final TakeBack takeBack;

  @Inject DeliveriesResource(Caller caller, DeliveryBook book, SeenDeliveries deliveries, GoodsUnderWay underWay, OpenDelivery open, MeasureBody body, LoadParcel load, Depart depart, Arrive arrive, TakeBack takeBack) {
    this.caller = caller;
    this.book = book;
    this.deliveries = deliveries;
    this.underWay = underWay;
    this.open = open;
    this.body = body;
    this.load = load;
    this.depart = depart;
    this.arrive = arrive;
    this.takeBack = takeBack;
  }

  @GET @Allowed(Right.SEE)
  public Page<DeliveryView> list(@QueryParam("facility") String facility, @QueryParam("state") String state, @QueryParam("limit") Integer limit, @QueryParam("cursor") String cursor) {
    long below = cursor == null ? Long.MAX_VALUE : When.number("cursor", cursor);
    return Page.of(book.newest(facility, Given.word("state", state, DeliveryState.class), caller.sees(), below, Page.limit(limit) + 1), Page.limit(limit), DeliveryBook::cursor);
  }

  /** What is under way between our own facilities, and whether the ledger says the same. */
  @GET @Path("in-transit") @Allowed(Right.SEE) public InTransit inTransit(@QueryParam("facility") String facility) { return underWay.inTransit(facility, caller.sees()); }

  @GET @Path("{id}") @Allowed(Right.SEE) @APIResponseSchema(value = DeliveryView.class, responseCode = "200") public Response one(@PathParam("id") String id) { return seen(deliveries.delivery(id)); }

  @POST @Allowed(Right.WORK_STOCK) @APIResponseSchema(value = DeliveryView.class, responseCode = "201") public Response open(NewDelivery delivery) {
    DeliveryView opened = open.open(Given.body(delivery), caller.actor());
    return Versioned.created(opened, opened.version());
  }

  @DELETE @Path("{id}") @Allowed(Right.WORK_STOCK) @APIResponseSchema(value = DeliveryView.class, responseCode = "200") public Response cancel(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch) {
    return seen(open.cancel(id, Versioned.seenIfNamed(ifMatch), caller.actor()));
  }

  /** How cold the body is before it is loaded. */
  @POST @Path("{id}/body") @Allowed(Right.WORK_STOCK) @APIResponseSchema(value = DeliveryView.class, responseCode = "200") public Response measured(@PathParam("id") String id, Body measured) {
    return seen(body.measured(id, Given.body(measured).temperature(), null, caller.actor()));
  }

  /** A lead lets it be loaded although its body is not in the band. */
  @POST @Path("{id}/exception") @Allowed(Right.DECIDE_HOLD) @APIResponseSchema(value = DeliveryView.class, responseCode = "200") public Response except(@PathParam("id") String id, Excepted excepted) {
    return seen(body.except(id, Given.body(excepted).reason(), null, caller.actor()));
  }

  @POST @Path("{id}/parcels") @Allowed(Right.WORK_STOCK) @APIResponseSchema(value = DeliveryView.class, responseCode = "200") public Response load(@PathParam("id") String id, Scan scan) {
    return seen(load.load(id, Given.body(scan).scan(), caller.actor()));
  }

  @DELETE @Path("{id}/parcels/{sscc}") @Allowed(Right.WORK_STOCK) @APIResponseSchema(value = DeliveryView.class, responseCode = "200") public Response unload(@PathParam("id") String id, @PathParam("sscc") String sscc) {
    return seen(load.unload(id, sscc, caller.actor()));
  }

  @POST @Path("{id}/departure") @Allowed(Right.WORK_STOCK) @APIResponseSchema(value = DeliveryView.class, responseCode = "200") public Response depart(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, Departure departure) {
    return seen(depart.depart(id, Given.body(departure).seal(), departure.expectedAt(), Versioned.seenIfNamed(ifMatch), caller.actor()));
  }

  @POST @Path("{id}/arrival") @Allowed(Right.WORK_STOCK) @APIResponseSchema(value = DeliveryView.class, responseCode = "200") public Response arrive(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, Arrival arrival) {
    return seen(arrive.arrive(id, Given.body(arrival), Versioned.seenIfNamed(ifMatch), caller.actor()));
  }

  @POST @Path("{id}/returns") @Allowed(Right.WORK_STOCK) @APIResponseSchema(value = DeliveryView.class, responseCode = "200") public Response back(@PathParam("id") String id, ReturnedGoods goods) {
    return seen(takeBack.back(id, Given.body(goods), caller.actor()));
  }

  private static Response seen(DeliveryView delivery) { return Versioned.ok(delivery, delivery.version()); }
}
