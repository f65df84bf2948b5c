package wms.shipping.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import wms.shared.Refusal;
import wms.shipping.NewOrder;
import wms.shipping.ShippingReason;

/** What an order must say before it is taken in; every fault is named at once. */
public final class OrderCheck {
  private static final int LONGEST_CONSIGNEE = 200;
  private static final int MOST_LINES = 2000;

  private OrderCheck() {}

  public static void mustBeComplete(NewOrder order) {
    List<Refusal.Field> bad = new ArrayList<>();
    if (order.id() != null && !order.id().matches("[A-Za-z0-9_-]{1,36}")) bad.add(new Refusal.Field("/id", "NOT_AN_ID"));
    if (isBlank(order.facility())) bad.add(new Refusal.Field("/facility", "REQUIRED"));
    if (isBlank(order.consignee())) bad.add(new Refusal.Field("/consignee", ShippingReason.CONSIGNEE_MISSING.name()));
    else if (order.consignee().length() > LONGEST_CONSIGNEE) bad.add(new Refusal.Field("/consignee", "TOO_LONG", Map.of("longest", LONGEST_CONSIGNEE)));
    if (order.priority() != null && (order.priority() < 1 || order.priority() > 5)) bad.add(new Refusal.Field("/priority", "OUT_OF_RANGE", Map.of("from", 1, "to", 5)));
    if (order.minLifeDays() != null && (order.minLifeDays() < 0 || order.minLifeDays() > 3650)) bad.add(new Refusal.Field("/minLifeDays", "OUT_OF_RANGE", Map.of("from", 0, "to", 3650)));
    if (order.facility() != null && order.facility().equals(order.destination())) bad.add(new Refusal.Field("/destination", ShippingReason.DESTINATION_IS_ORIGIN.name()));
    if (order.dueFrom() != null && order.dueUntil() != null && order.dueUntil().isBefore(order.dueFrom())) bad.add(new Refusal.Field("/dueUntil", ShippingReason.WINDOW_ENDS_BEFORE_IT_BEGINS.name()));
    if (order.lines().size() > MOST_LINES) bad.add(new Refusal.Field("/lines", ShippingReason.ORDER_LINES_TOO_MANY.name(), Map.of("most", MOST_LINES)));
    if (order.lines().isEmpty()) bad.add(new Refusal.Field("/lines", ShippingReason.ORDER_HAS_NO_LINES.name()));
    lines(order.lines(), bad);
    if (!bad.isEmpty()) throw Refusal.invalid(bad);
  }

  private static void lines(List<NewOrder.Line> lines, List<Refusal.Field> bad) {
    Set<String> materials = new HashSet<>();
    for (int i = 0; i < lines.size(); i++) {
      NewOrder.Line line = lines.get(i);
      if (isBlank(line.material())) bad.add(new Refusal.Field("/lines/" + i + "/material", "REQUIRED"));
      else if (!materials.add(line.material())) bad.add(new Refusal.Field("/lines/" + i + "/material", ShippingReason.MATERIAL_TWICE.name(), Map.of("material", line.material())));
      if (line.quantity() == null && line.pack() == null) bad.add(new Refusal.Field("/lines/" + i + "/quantity", "REQUIRED"));
      if (line.pack() != null && (line.packs() == null || line.packs() < 1)) bad.add(new Refusal.Field("/lines/" + i + "/packs", "NOT_POSITIVE"));
      if (line.pieces() != null && line.pieces() < 1) bad.add(new Refusal.Field("/lines/" + i + "/pieces", "NOT_POSITIVE"));
    }
  }

  private static boolean isBlank(String text) { return text == null || text.isBlank(); }
}
