package wms.shipping;

import java.util.List;

/**
 * Picked goods of an order that are packed together.
 *
 * @param id made by the sender; the same again gives the same parcel
 * @param lines ids of pick lines; empty: all of the order that is picked and not packed
 */
public record NewParcel(String id, String order, List<String> lines) {
  public NewParcel { lines = lines == null ? List.of() : List.copyOf(lines); }
}
