package wms.web.inventory;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import wms.inventory.CountApproval;
import wms.inventory.CountEntry;
import wms.inventory.CountLineView;
import wms.inventory.CountView;
import wms.inventory.NewCount;
import wms.inventory.Place;
import wms.inventory.usecase.CloseCount;
import wms.inventory.usecase.CountBook;
import wms.inventory.usecase.CountGoods;
import wms.inventory.usecase.PlanCount;
import wms.inventory.usecase.ReportFind;
import wms.shared.Quantity;
import wms.shared.Right;
import wms.web.kernel.Allowed;
import wms.web.kernel.Caller;
import wms.web.kernel.Door;
import wms.web.kernel.Given;
import wms.web.kernel.Page;
import wms.web.kernel.Versioned;
import wms.web.kernel.When;

/** Counts 盘点单. Who counts in one sees neither what is expected nor what others counted. */
@Door
@Path("counts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CountsResource {
  /** @param at when it was counted, by the device */
  public record Entry(String id, String lot, String zone, String bin, Quantity quantity, Instant at) {}

  /** Goods that no lot of the books fits. */
  public record Find(String id, String zone, String bin, String remark, Instant at) {}

  /** @param without ids of lines whose difference is not booked */
  public record Approval(String comment, Set<String> without) {}

  public record Cancellation(String comment) {}

  private final Caller caller;
  private final CountBook book;
  private final PlanCount plan;
  private final CountGoods count;
  private final ReportFind find;
  private final CloseCount close;

  @Inject CountsResource(Caller caller, CountBook book, PlanCount plan, CountGoods count, ReportFind find, CloseCount close) {
    this.caller = caller;
    this.book = book;
    this.plan = plan;
    this.count = count;
    this.find = find;
    this.close = close;
  }

  @GET @Allowed(Right.SEE)
  public Page<CountView> list(@QueryParam("facility") String facility, @QueryParam("open") boolean open, @QueryParam("limit") Integer limit, @QueryParam("cursor") String cursor) {
    long below = cursor == null ? Long.MAX_VALUE : When.number("cursor", cursor);
    return Page.of(book.counts(facility, open, caller.sees(), below, Page.limit(limit) + 1, caller.actor()), Page.limit(limit), CountBook::cursor);
  }

  @GET @Path("{id}") @Allowed(Right.SEE) @APIResponseSchema(value = CountView.class, responseCode = "200") public Response one(@PathParam("id") String id) {
    CountView view = book.count(id, caller.actor());
    return Versioned.ok(view, view.version());
  }

  @GET @Path("{id}/lines") @Allowed(Right.SEE)
  public Page<CountLineView> lines(@PathParam("id") String id, @QueryParam("limit") Integer limit, @QueryParam("cursor") String cursor) {
    return Page.of(book.lines(id, cursor, Page.limit(limit) + 1, caller.actor()), Page.limit(limit), CountBook::lineCursor);
  }

  @POST @Allowed(Right.ADJUST_STOCK) @APIResponseSchema(value = CountView.class, responseCode = "201") public Response plan(NewCount wanted) {
    CountView planned = plan.plan(Given.body(wanted), caller.actor());
    return Versioned.created(planned, planned.version());
  }

  @POST @Path("{id}/entries") @Allowed({Right.WORK_STOCK, Right.ADJUST_STOCK}) public CountLineView count(@PathParam("id") String id, Entry entry) {
    Entry e = Given.body(entry);
    return count.count(id, new CountEntry(e.id(), e.lot(), Place.of(e.zone(), e.bin()), e.quantity(), e.at()), caller.actor());
  }

  @POST @Path("{id}/finds") @Allowed({Right.WORK_STOCK, Right.ADJUST_STOCK}) public CountView find(@PathParam("id") String id, Find found) {
    Find f = Given.body(found);
    return find.report(id, f.id(), Place.of(f.zone(), f.bin()), f.remark(), f.at(), caller.actor());
  }

  /** {@code If-Match} is looked at when it is given. */
  @POST @Path("{id}/approval") @Allowed(Right.ADJUST_STOCK) @APIResponseSchema(value = CountView.class, responseCode = "200")
  public Response approve(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, Approval approval) {
    Approval a = Given.body(approval);
    CountView closed = close.approve(new CountApproval(id, a.comment(), a.without(), Versioned.seenIfNamed(ifMatch)), caller.actor());
    return Versioned.ok(closed, closed.version());
  }

  @POST @Path("{id}/cancellation") @Allowed(Right.ADJUST_STOCK) @APIResponseSchema(value = CountView.class, responseCode = "200")
  public Response cancel(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, Cancellation cancellation) {
    CountView closed = close.cancel(id, Given.body(cancellation).comment(), Versioned.seenIfNamed(ifMatch), caller.actor());
    return Versioned.ok(closed, closed.version());
  }
}
