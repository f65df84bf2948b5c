package wms.web.receiving;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import wms.receiving.Discrepancies;
import wms.receiving.NewComment;
import wms.receiving.NewNotice;
import wms.receiving.NoticeChange;
import wms.receiving.NoticeInDetail;
import wms.receiving.NoticeLink;
import wms.receiving.NoticeState;
import wms.receiving.NoticeView;
import wms.receiving.ReceiptLineView;
import wms.receiving.Unloaded;
import wms.receiving.usecase.AnnounceGoods;
import wms.receiving.usecase.AnswerReport;
import wms.receiving.usecase.BookDock;
import wms.receiving.usecase.ChangeNotice;
import wms.receiving.usecase.CloseNotice;
import wms.receiving.usecase.NoteArrival;
import wms.receiving.usecase.NoticeBook;
import wms.receiving.usecase.ShareNotice;
import wms.receiving.usecase.Unload;
import wms.shared.Contains;
import wms.shared.Right;
import wms.web.kernel.Allowed;
import wms.web.kernel.Caller;
import wms.web.kernel.Door;
import wms.web.kernel.Given;
import wms.web.kernel.Page;
import wms.web.kernel.Versioned;

/** Goods on their way in: announced, arrived, unloaded, done. */
@Door
@Path("inbound-notices")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class InboundNoticesResource {
  /** @param plate null: as announced; @param at null: now */
  public record Arrival(String plate, Instant at) {}

  /** @param dock null: the door is given back */
  public record DockWish(NewNotice.Dock dock) {}

  public record CallOff(String reason) {}

  /** @param code 32 random bytes as base64 for addresses, without padding, made by the sender */
  public record LinkWish(String code) {}

  private final Caller caller;
  private final NoticeBook book;
  private final AnnounceGoods announce;
  private final ChangeNotice change;
  private final BookDock dock;
  private final NoteArrival arrive;
  private final Unload unload;
  private final CloseNotice close;
  private final ShareNotice share;
  private final AnswerReport answer;

  @Inject InboundNoticesResource(Caller caller, NoticeBook book, AnnounceGoods announce, ChangeNotice change, BookDock dock, NoteArrival arrive, Unload unload, CloseNotice close, ShareNotice share, AnswerReport answer) {
    this.caller = caller;
    this.book = book;
    this.announce = announce;
    this.change = change;
    this.dock = dock;
    this.arrive = arrive;
    this.unload = unload;
    this.close = close;
    this.share = share;
    this.answer = answer;
  }

  /** Of those that are open what is expected first comes first, of all together what was expected last. */
  @GET @Allowed(Right.SEE)
  public Page<NoticeView> list(@QueryParam("facility") String facility, @QueryParam("supplier") String supplier, @QueryParam("state") NoticeState state, @QueryParam("open") boolean open, @QueryParam("q") @DefaultValue("") String text,
      @QueryParam("limit") Integer limit, @QueryParam("cursor") String cursor) {
    NoticeBook.Filter filter = new NoticeBook.Filter(facility, supplier, state, open, Contains.text(text));
    return Page.of(book.notices(filter, caller.sees(), cursor, Page.limit(limit) + 1), Page.limit(limit), NoticeBook::cursor);
  }

  @GET @Path("{code}") @Allowed(Right.SEE) @APIResponseSchema(value = NoticeInDetail.class, responseCode = "200") public Response one(@PathParam("code") String code) {
    NoticeInDetail found = book.inDetail(code);
    caller.actor().mustBeAllowed(Right.SEE, found.notice().facility());
    return Versioned.ok(found, found.notice().version());
  }

  /** Without lines it is an arrival that nobody announced, and has arrived. */
  @POST @Allowed(Right.WORK_STOCK) @APIResponseSchema(value = NoticeView.class, responseCode = "201") public Response announce(NewNotice wish) {
    NoticeView made = announce.announce(Given.body(wish), caller.actor());
    return Versioned.created(made, made.version());
  }

  /** All of what it is to say from now on; lines that are left out are dropped. */
  @PUT @Path("{code}") @Allowed(Right.WORK_STOCK) @APIResponseSchema(value = NoticeInDetail.class, responseCode = "200")
  public Response change(@PathParam("code") String code, @HeaderParam("If-Match") String ifMatch, NoticeChange wish) {
    NoticeInDetail changed = change.change(code, Given.body(wish), Versioned.seen(ifMatch), caller.actor());
    return Versioned.ok(changed, changed.notice().version());
  }

  @PUT @Path("{code}/dock") @Allowed(Right.WORK_STOCK) @APIResponseSchema(value = NoticeView.class, responseCode = "200")
  public Response dock(@PathParam("code") String code, @HeaderParam("If-Match") String ifMatch, DockWish wish) {
    NoticeView changed = dock.book(code, Given.body(wish).dock(), Versioned.seen(ifMatch), caller.actor());
    return Versioned.ok(changed, changed.version());
  }

  @POST @Path("{code}/arrival") @Allowed(Right.WORK_STOCK) @APIResponseSchema(value = NoticeView.class, responseCode = "200")
  public Response arrive(@PathParam("code") String code, @HeaderParam("If-Match") String ifMatch, Arrival said) {
    NoticeView changed = arrive.arrive(code, Given.body(said).plate(), said.at(), Versioned.seenIfNamed(ifMatch), caller.actor());
    return Versioned.ok(changed, changed.version());
  }

  /** Goods off the lorry, taken into the stock or refused. Taking warm or old goods, or more than announced, takes the right DECIDE_HOLD and a reason. */
  @POST @Path("{code}/receipts") @Allowed(Right.WORK_STOCK) @APIResponseSchema(value = ReceiptLineView.class, responseCode = "201") public Response unload(@PathParam("code") String code, Unloaded goods) {
    return Response.status(201).entity(unload.unload(code, Given.body(goods), caller.actor())).build();
  }

  @POST @Path("{code}/closing") @Allowed(Right.WORK_STOCK) public Discrepancies close(@PathParam("code") String code, @HeaderParam("If-Match") String ifMatch) {
    return close.close(code, Versioned.seenIfNamed(ifMatch), caller.actor());
  }

  @POST @Path("{code}/cancellation") @Allowed(Right.WORK_STOCK) @APIResponseSchema(value = NoticeView.class, responseCode = "200")
  public Response cancel(@PathParam("code") String code, @HeaderParam("If-Match") String ifMatch, CallOff said) {
    NoticeView changed = close.cancel(code, Given.body(said).reason(), Versioned.seenIfNamed(ifMatch), caller.actor());
    return Versioned.ok(changed, changed.version());
  }

  /** From now on the supplier reads and answers this report by that code, and nothing else, without signing in. */
  @POST @Path("{code}/links") @Allowed(Right.WORK_STOCK) @APIResponseSchema(value = NoticeLink.class, responseCode = "201") public Response share(@PathParam("code") String code, LinkWish wish) {
    return Response.status(201).entity(share.share(code, Given.body(wish).code(), caller.actor())).build();
  }

  @GET @Path("{code}/links") @Allowed(Right.WORK_STOCK) public List<NoticeLink> links(@PathParam("code") String code) {
    caller.actor().mustBeAllowed(Right.WORK_STOCK, book.notice(code).facility());
    return share.links(code);
  }

  /** No code opens the report any more. */
  @DELETE @Path("{code}/links") @Allowed(Right.WORK_STOCK) public List<NoticeLink> withdraw(@PathParam("code") String code) { return share.withdraw(code, caller.actor()); }

  @POST @Path("{code}/comments") @Allowed(Right.WORK_STOCK) public Discrepancies comment(@PathParam("code") String code, NewComment said) { return answer.fromUs(code, Given.body(said), caller.actor()); }
}
