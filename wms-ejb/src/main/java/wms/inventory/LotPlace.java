package wms.inventory;

import java.util.Comparator;

/** The goods of one lot at one place: what a balance, a reservation and a hold are about. */
public record LotPlace(String lot, Place place) implements Comparable<LotPlace> {
  @Override public int compareTo(LotPlace other) { return Comparator.comparing(LotPlace::lot).thenComparing(LotPlace::place).compare(this, other); }
}
