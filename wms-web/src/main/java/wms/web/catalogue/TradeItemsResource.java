package wms.web.catalogue;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import wms.catalogue.Gtin;
import wms.catalogue.MaterialBook;
import wms.catalogue.TradeItem;
import wms.shared.Refusal;
import wms.shared.Right;
import wms.shared.csv.CsvReason;
import wms.web.kernel.Allowed;
import wms.web.kernel.Door;

/** What a scanned trade number stands for. */
@Door
@Path("trade-items")
@Produces(MediaType.APPLICATION_JSON)
public class TradeItemsResource {
  private final MaterialBook materials;

  @Inject TradeItemsResource(MaterialBook materials) { this.materials = materials; }

  @GET @Path("{gtin}") @Allowed(Right.SEE)
  public TradeItem one(@PathParam("gtin") String gtin) {
    if (!Gtin.isGood(gtin)) throw Refusal.invalid("/gtin", CsvReason.CHECK_DIGIT_WRONG.name());
    return materials.tradeItem(Gtin.parse(gtin)).orElseThrow(() -> Refusal.notFound("gtin", gtin));
  }
}
