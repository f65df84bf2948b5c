package wms.shipping;

import java.util.List;

/**
 * What is taken out of a parcel again.
 *
 * @param contents the reservations that keep it; empty: all
 */
public record ParcelOpening(List<String> contents) {
  public ParcelOpening { contents = contents == null ? List.of() : List.copyOf(contents); }
}
