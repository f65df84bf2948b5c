package wms.web.inventory;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import wms.inventory.StockFilter;
import wms.inventory.StockRow;
import wms.inventory.StockStatus;
import wms.inventory.usecase.StockBook;
import wms.shared.Right;
import wms.web.kernel.Allowed;
import wms.web.kernel.Caller;
import wms.web.kernel.Door;
import wms.web.kernel.Given;
import wms.web.kernel.Page;

/** Which goods lie where. */
@Door
@Path("stock")
@Produces(MediaType.APPLICATION_JSON)
public class StockResource {
  private final Caller caller;
  private final StockBook stock;

  @Inject StockResource(Caller caller, StockBook stock) {
    this.caller = caller;
    this.stock = stock;
  }

  @GET @Allowed(Right.SEE)
  public Page<StockRow> list(@QueryParam("facility") String facility, @QueryParam("zone") String zone, @QueryParam("material") String material, @QueryParam("lot") String lot,
      @QueryParam("status") String status, @QueryParam("q") String text, @QueryParam("limit") Integer limit, @QueryParam("cursor") String cursor) {
    StockFilter filter = new StockFilter(facility, zone, material, lot, Given.word("status", status, StockStatus.class), text);
    return Page.of(stock.rows(filter, caller.sees(), cursor, Page.limit(limit) + 1), Page.limit(limit), StockBook::cursor);
  }
}
