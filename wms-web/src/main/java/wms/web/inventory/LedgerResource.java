package wms.web.inventory;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import wms.inventory.BalanceAt;
import wms.inventory.LedgerFilter;
import wms.inventory.Movement;
import wms.inventory.Proof;
import wms.inventory.usecase.LedgerBook;
import wms.inventory.usecase.LedgerProof;
import wms.shared.Actor;
import wms.shared.Right;
import wms.web.kernel.Allowed;
import wms.web.kernel.Caller;
import wms.web.kernel.Door;
import wms.web.kernel.Page;
import wms.web.kernel.When;

/** Whether the books agree, on any day, and the lines behind the numbers. An instant {@code at} left out means now. */
@Door
@Path("ledger")
@Produces(MediaType.APPLICATION_JSON)
public class LedgerResource {
  private final Caller caller;
  private final LedgerProof proof;
  private final LedgerBook book;
  private final Clock clock;

  @Inject LedgerResource(Caller caller, LedgerProof proof, LedgerBook book, Clock clock) {
    this.caller = caller;
    this.proof = proof;
    this.book = book;
    this.clock = clock;
  }

  /** Without a facility it looks at every one, which asks for the right to see every one. */
  @GET @Path("proof") @Allowed({Right.SEE, Right.AUDIT})
  public Proof prove(@QueryParam("facility") String facility, @QueryParam("zone") String zone, @QueryParam("lot") String lot, @QueryParam("at") String at) {
    caller.actor().mustBeAllowed(Right.SEE, facility == null ? Actor.EVERYWHERE : facility);
    return proof.prove(facility, zone, lot, When.instant("at", at));
  }

  /** Lot by lot and place by place. */
  @GET @Path("balances") @Allowed(Right.SEE)
  public Page<BalanceAt> balances(@QueryParam("facility") String facility, @QueryParam("zone") String zone, @QueryParam("place") String place, @QueryParam("material") String material, @QueryParam("lot") String lot,
      @QueryParam("at") String at, @QueryParam("limit") Integer limit, @QueryParam("cursor") String cursor) {
    LedgerFilter filter = new LedgerFilter(facility, zone, place, material, lot);
    return Page.of(book.balances(filter, instant("at", at), caller.sees(), cursor, Page.limit(limit) + 1), Page.limit(limit), row -> row.lot() + "~" + row.place().code());
  }

  /** Place by place, each material by itself. */
  @GET @Path("places") @Allowed(Right.SEE)
  public Page<BalanceAt> places(@QueryParam("facility") String facility, @QueryParam("zone") String zone, @QueryParam("place") String place, @QueryParam("material") String material,
      @QueryParam("at") String at, @QueryParam("limit") Integer limit, @QueryParam("cursor") String cursor) {
    LedgerFilter filter = new LedgerFilter(facility, zone, place, material, null);
    return Page.of(book.places(filter, instant("at", at), caller.sees(), cursor, Page.limit(limit) + 1), Page.limit(limit), row -> row.place().code() + "~" + row.material());
  }

  /** By when they happened, the latest first. */
  @GET @Path("movements") @Allowed(Right.SEE)
  public Page<Movement> movements(@QueryParam("facility") String facility, @QueryParam("zone") String zone, @QueryParam("place") String place, @QueryParam("material") String material, @QueryParam("lot") String lot,
      @QueryParam("from") String from, @QueryParam("to") String to, @QueryParam("limit") Integer limit, @QueryParam("cursor") String cursor) {
    Instant since = from == null ? Instant.EPOCH : When.instant("from", from);
    return Page.of(book.movements(new LedgerFilter(facility, zone, place, material, lot), since, instant("to", to), caller.sees(), cursor, Page.limit(limit) + 1), Page.limit(limit), LedgerBook::cursor);
  }

  private Instant instant(String parameter, String text) {
    Instant given = When.instant(parameter, text);
    return given == null ? clock.instant() : given;
  }
}
