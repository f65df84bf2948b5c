package wms.shared.gs1;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What one bar code says: elements that belong together. Reading takes every form that scanners, people and web links have for the same
 * thing; printing gives three of them, and reading what was printed gives the same again. Two are equal when they say the same, in
 * whatever order.
 */
public final class ElementString {
  private final Map<String, Element> elements;

  private ElementString(Map<String, Element> elements) { this.elements = elements; }

  /** @throws wms.shared.Refusal when they do not belong together */
  public static ElementString of(Collection<Element> elements) {
    Map<String, Element> byKey = new LinkedHashMap<>();
    for (Element element : elements) {
      Element known = byKey.putIfAbsent(element.key(), element);
      if (known != null && !known.equals(element)) throw Gs1Reason.AI_TWICE.in(element.key(), element.text());
    }
    Together.mustBeWhole(byKey.values());
    return new ElementString(byKey);
  }

  /**
   * @param scanned what the scanner sent or somebody typed, see {@link Scanned}
   * @param today chooses the century of dates
   * @throws wms.shared.Refusal with a {@link Gs1Reason}
   */
  public static ElementString read(String scanned, LocalDate today) { return of(Scanned.elements(scanned, today)); }

  /** For a data carrier: FNC1 (as GS) in front and after each value of variable length but the last. */
  public String raw() { return RawForm.print(elements.values()); }

  /** With brackets, for people. */
  public String human() { return HumanForm.print(elements.values()); }

  /** A GS1 Digital Link. @param resolver such as {@code https://id.example.org} */
  public String link(String resolver) { return LinkForm.print(resolver, elements.values()); }

  /** The same, values of known length first: then separators are fewest. */
  public ElementString fixedFirst() {
    Map<String, Element> ordered = new LinkedHashMap<>();
    Stream.of(true, false).forEach(fixed -> elements.forEach((key, element) -> { if (element.ai().endsByItself() == fixed) ordered.put(key, element); }));
    return new ElementString(ordered);
  }

  public List<Element> elements() { return List.copyOf(elements.values()); }

  public Optional<Element> seek(Ai ai) { return elements.values().stream().filter(element -> element.ai() == ai).findFirst(); }

  /** Of the thing that carries the code, or of what it contains; 14 digits. */
  public Optional<String> gtin() { return text(Ai.GTIN).or(() -> text(Ai.CONTENT)); }

  public Optional<Sscc> sscc() { return text(Ai.SSCC).map(Sscc::parse); }

  public Optional<String> lotNumber() { return text(Ai.LOT); }

  public Optional<LocalDate> produced() { return seek(Ai.PRODUCED).map(Element::date); }

  /** Last day of use: the day of expiry, or else the day it is best before. */
  public Optional<LocalDate> expiry() { return seek(Ai.EXPIRY).or(() -> seek(Ai.BEST_BEFORE)).map(Element::date); }

  public Optional<BigDecimal> netKg() { return seek(Ai.NET_KG).map(Element::number); }

  /** Pieces in the thing that carries the code. */
  public Optional<Integer> count() { return seek(Ai.COUNT).or(() -> seek(Ai.PIECES)).map(element -> Integer.valueOf(element.text())); }

  @Override public boolean equals(Object other) { return other instanceof ElementString that && elements.equals(that.elements); }

  @Override public int hashCode() { return elements.hashCode(); }

  @Override public String toString() { return human(); }

  private Optional<String> text(Ai ai) { return seek(ai).map(Element::text); }
}
