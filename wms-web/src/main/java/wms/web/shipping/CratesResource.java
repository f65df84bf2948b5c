package wms.web.shipping;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import wms.shared.Right;
import wms.shipping.CrateBalance;
import wms.shipping.CrateMove;
import wms.shipping.NewCrateMove;
import wms.shipping.usecase.CrateBook;
import wms.shipping.usecase.MoveCrates;
import wms.web.kernel.Allowed;
import wms.web.kernel.Caller;
import wms.web.kernel.Door;
import wms.web.kernel.Given;
import wms.web.kernel.Page;

/** Reusable crates, pallets and boxes: who has how many of ours. */
@Door
@Path("crates")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CratesResource {
  private final Caller caller;
  private final CrateBook book;
  private final MoveCrates move;

  @Inject CratesResource(Caller caller, CrateBook book, MoveCrates move) {
    this.caller = caller;
    this.book = book;
    this.move = move;
  }

  /** By partner and kind. */
  @GET @Allowed(Right.SEE) public List<CrateBalance> balances(@QueryParam("partner") String partner) { return book.balances(partner, caller.sees()); }

  @GET @Path("movements") @Allowed(Right.SEE)
  public Page<CrateMove> moves(@QueryParam("partner") String partner, @QueryParam("limit") Integer limit, @QueryParam("cursor") String cursor) {
    return Page.of(book.moves(partner, caller.sees(), cursor == null ? "" : cursor, Page.limit(limit) + 1), Page.limit(limit), CrateMove::id);
  }

  /** @return what the partner has now, of every kind */
  @POST @Path("movements") @Allowed(Right.WORK_STOCK) public List<CrateBalance> move(NewCrateMove moved) { return move.move(Given.body(moved), caller.actor()); }
}
