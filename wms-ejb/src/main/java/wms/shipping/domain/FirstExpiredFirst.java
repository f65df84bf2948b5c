package wms.shipping.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import wms.shared.Quantity;

/**
 * Which lots serve a line, in which order: what expires first goes first. Among those of one day a lot that covers what is missing by
 * itself goes before others, the smallest such; where none does, the largest goes first, so that a line is made of few lots.
 */
public final class FirstExpiredFirst {
  private static final LocalDate NEVER = LocalDate.MAX;

  private FirstExpiredFirst() {}

  /** What of a lot is free for the line and has the same last day, wherever it lies. */
  public record Offer(String lot, LocalDate expiry, Quantity free) {}

  /** @return no more of them than it takes; all when they are too little */
  public static List<Offer> choose(List<Offer> offers, Quantity wanted) {
    Map<LocalDate, List<Offer>> days = new TreeMap<>();
    for (Offer offer : offers) if (offer.free().isPositive()) days.computeIfAbsent(offer.expiry() == null ? NEVER : offer.expiry(), day -> new ArrayList<>()).add(offer);
    List<Offer> chosen = new ArrayList<>();
    Quantity missing = wanted;
    for (List<Offer> day : days.values()) missing = ofOneDay(day, missing, chosen);
    return chosen;
  }

  private static Quantity ofOneDay(List<Offer> day, Quantity wanted, List<Offer> chosen) {
    List<Offer> left = new ArrayList<>(day);
    left.sort(Comparator.comparing((Offer offer) -> offer.free().value()).reversed().thenComparing(Offer::lot));
    Quantity missing = wanted;
    while (missing.isPositive() && !left.isEmpty()) {
      Offer next = next(left, missing);
      left.remove(next);
      chosen.add(next);
      missing = missing.isLessThan(next.free()) ? Quantity.zero(missing.unit()) : missing.minus(next.free());
    }
    return missing;
  }

  /** @param left the largest first */
  private static Offer next(List<Offer> left, Quantity missing) {
    Offer whole = null;
    for (Offer offer : left) if (!offer.free().isLessThan(missing) && (whole == null || offer.free().isLessThan(whole.free()))) whole = offer;
    return whole == null ? left.get(0) : whole;
  }
}
