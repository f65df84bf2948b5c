package wms.trace;

import java.util.List;
import wms.inventory.Certificate;
import wms.inventory.StockRow;
import wms.shipping.InTransit;

/**
 * What is known of the goods of some lots: where they lie, on what they stand, what is under way, what work counts on them, who has some, and which certificates are about them.
 *
 * @param undated lots of the material or supplier that are left out because nobody knows when they were made
 */
public record RecallPicture(List<RecalledLot> lots, List<StockRow> places, List<RecalledUnit> units, List<InTransit.Row> underWay, List<Touched> touched, List<Reached> reached, List<Certificate> certificates, int undated) {
  public RecallPicture {
    lots = List.copyOf(lots);
    places = List.copyOf(places);
    units = List.copyOf(units);
    underWay = List.copyOf(underWay);
    touched = List.copyOf(touched);
    reached = List.copyOf(reached);
    certificates = List.copyOf(certificates);
  }
}
