package wms.shipping;

import java.time.Instant;
import java.util.List;
import wms.shared.Quantity;

/**
 * An order as it comes in.
 *
 * @param id the sender's id for it; the same again changes nothing
 * @param consignee null when a destination says it
 * @param destination one of our own facilities that the goods go to, or null
 * @param owner whose goods may serve it; null: anybody's
 * @param priority 1 to 5, 5 the most urgent
 * @param minLifeDays days of use that the consignee must still have; null: what the consignee, if it is a partner, asks for
 * @param dueFrom not before, or null
 * @param dueUntil wanted by then, or null
 */
public record NewOrder(String id, String facility, String consignee, String destination, String owner, Integer priority, Integer minLifeDays, Instant dueFrom, Instant dueUntil, List<Line> lines) {
  public NewOrder { lines = lines == null ? List.of() : List.copyOf(lines); }

  /** An order that says only what it must. */
  public static NewOrder of(String id, String facility, String consignee, Integer priority, List<Line> lines, Integer minLifeDays) {
    return new NewOrder(id, facility, consignee, null, null, priority, minLifeDays, null, null, lines);
  }

  public NewOrder withMinLifeDays(int days) { return new NewOrder(id, facility, consignee, destination, owner, priority, days, dueFrom, dueUntil, lines); }

  public NewOrder withConsignee(String name) { return new NewOrder(id, facility, name, destination, owner, priority, minLifeDays, dueFrom, dueUntil, lines); }

  public NewOrder withLines(List<Line> measured) { return new NewOrder(id, facility, consignee, destination, owner, priority, minLifeDays, dueFrom, dueUntil, measured); }

  /**
   * @param quantity in the material's unit; null when packs say it
   * @param pack code of a pack of the material, with {@code packs}; or null
   * @param packs how many of them
   * @param pieces how many pieces the quantity is meant to be, for goods that are weighed; or null
   */
  public record Line(String material, Quantity quantity, String pack, Integer packs, Integer pieces) {
    public static Line of(String material, Quantity quantity) { return new Line(material, quantity, null, null, null); }

    public Line measuring(Quantity measured) { return new Line(material, measured, pack, packs, pieces); }
  }
}
