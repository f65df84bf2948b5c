package wms.shipping.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import wms.shared.Quantity;
import wms.shared.Refusal;
import wms.shipping.Arrival;
import wms.shipping.DeliveryLine;
import wms.shipping.ShippingReason;

/** What an arrival must say; every fault is named at once. */
public final class ArrivalCheck {
  private static final int LONGEST_SIGNATURE = 16_000;

  private ArrivalCheck() {}

  /** @return what was said of lines, by number */
  public static Map<Integer, Arrival.Line> mustBeComplete(Arrival arrival, List<DeliveryLine> lines) {
    List<Refusal.Field> bad = new ArrayList<>();
    if (arrival.signedBy() == null || arrival.signedBy().isBlank()) bad.add(new Refusal.Field("/signedBy", "REQUIRED"));
    else if (arrival.signedBy().length() > 100) bad.add(new Refusal.Field("/signedBy", "TOO_LONG", Map.of("longest", 100)));
    if (arrival.signature() != null && (arrival.signature().length() > LONGEST_SIGNATURE || !arrival.signature().matches("[ML0-9., -]*"))) bad.add(new Refusal.Field("/signature", "TOO_LONG", Map.of("longest", LONGEST_SIGNATURE)));
    if (arrival.remark() != null && arrival.remark().length() > 500) bad.add(new Refusal.Field("/remark", "TOO_LONG", Map.of("longest", 500)));
    if (arrival.temperature() != null && (arrival.temperature() < -90 || arrival.temperature() > 90)) bad.add(new Refusal.Field("/temperature", "OUT_OF_RANGE", Map.of("from", -90, "to", 90)));
    Map<Integer, Arrival.Line> said = new HashMap<>();
    for (int i = 0; i < arrival.lines().size(); i++) {
      Arrival.Line one = arrival.lines().get(i);
      DeliveryLine line = lines.stream().filter(each -> each.line() == one.line()).findFirst().orElse(null);
      if (line == null || said.put(one.line(), one) != null) bad.add(new Refusal.Field("/lines/" + i + "/line", "UNKNOWN"));
      else line(one, line, "/lines/" + i, bad);
    }
    if (!bad.isEmpty()) throw Refusal.invalid(bad);
    return said;
  }

  public static Quantity lost(DeliveryLine line, Arrival.Line said) { return said == null || said.lost() == null ? Quantity.zero(line.quantity().unit()) : said.lost(); }

  public static Quantity damaged(DeliveryLine line, Arrival.Line said) { return said == null || said.damaged() == null ? Quantity.zero(line.quantity().unit()) : said.damaged(); }

  private static void line(Arrival.Line said, DeliveryLine line, String at, List<Refusal.Field> bad) {
    boolean isMeasured = measures(said.lost(), line, at + "/lost", bad) & measures(said.damaged(), line, at + "/damaged", bad);
    if (!isMeasured) return;
    Quantity difference = lost(line, said).plus(damaged(line, said));
    if (line.quantity().isLessThan(difference)) bad.add(new Refusal.Field(at + "/lost", ShippingReason.DIFFERENCE_TOO_LARGE.name(), Map.of("sent", line.quantity().toString(), "difference", difference.toString())));
    if (difference.isPositive() && (said.reason() == null || said.reason().isBlank())) bad.add(new Refusal.Field(at + "/reason", ShippingReason.DIFFERENCE_REASON_MISSING.name()));
    if (said.reason() != null && said.reason().length() > 500) bad.add(new Refusal.Field(at + "/reason", "TOO_LONG", Map.of("longest", 500)));
  }

  private static boolean measures(Quantity said, DeliveryLine line, String at, List<Refusal.Field> bad) {
    if (said == null) return true;
    if (!said.unit().equals(line.quantity().unit())) bad.add(new Refusal.Field(at, "UNIT_DIFFERS", Map.of("unit", line.quantity().unit(), "given", said.unit())));
    else if (said.value().signum() < 0) bad.add(new Refusal.Field(at, "NOT_POSITIVE"));
    else if (line.quantity().pieces() != null && said.value().signum() > 0 && said.pieces() == null) bad.add(new Refusal.Field(at + "/pieces", "REQUIRED"));
    else return true;
    return false;
  }
}
