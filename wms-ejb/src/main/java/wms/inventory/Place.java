package wms.inventory;

import java.util.Comparator;

/**
 * Where goods lie: a zone, or a bin in it, or one of the places outside. Written {@code MNS-A1}, {@code MNS-A1:MNS-A1-03} or
 * {@code @SUPPLIER}.
 *
 * @param bin null for the zone's floor and outside
 */
public record Place(String zone, String bin) implements Comparable<Place> {
  public static final Place SUPPLIER = new Place("@SUPPLIER", null);
  public static final Place CONSIGNEE = new Place("@CONSIGNEE", null);
  /** Under way between two of our own facilities: out of the one, not yet in the other. It is nobody's zone, but what is there is kept in the books. */
  public static final Place TRANSIT = new Place("@TRANSIT", null);
  public static final Place LOSS = new Place("@LOSS", null);
  /** Where what a count finds comes from, and where what it misses goes. */
  public static final Place COUNT = new Place("@COUNT", null);

  public static Place of(String zone, String bin) { return new Place(zone, bin == null || bin.isBlank() ? null : bin); }

  public static Place parse(String code) {
    int colon = code.indexOf(':');
    return colon < 0 ? new Place(code, null) : new Place(code.substring(0, colon), code.substring(colon + 1));
  }

  public boolean isOutside() { return zone.startsWith("@"); }

  public boolean isInside() { return !isOutside(); }

  public boolean isUnderWay() { return equals(TRANSIT); }

  public String code() { return bin == null ? zone : zone + ":" + bin; }

  @Override public int compareTo(Place other) { return Comparator.comparing(Place::code).compare(this, other); }

  @Override public String toString() { return code(); }
}
