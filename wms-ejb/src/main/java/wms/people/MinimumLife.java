package wms.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import wms.catalogue.TemperatureClass;
import wms.shared.Refusal;

/**
 * Days of use that goods must still have when a partner takes them in, and when they leave us for it; null: nothing is asked for. An
 * exception for a material goes before one for a temperature class, and that before what holds for everything.
 */
public record MinimumLife(Integer atReceiptDays, Integer atIssueDays, List<Special> exceptions) {
  static final int MOST_DAYS = 3650;

  /** @param material this one, or null when it holds for a temperature class; never both */
  public record Special(String material, TemperatureClass temperatureClass, Integer atReceiptDays, Integer atIssueDays) {
    String subject() { return material != null ? material : "@" + temperatureClass; }
  }

  public MinimumLife { exceptions = exceptions == null ? List.of() : List.copyOf(exceptions); }

  public Integer atIssueOf(String material, TemperatureClass temperatureClass) { return nearest(material, temperatureClass, Special::atIssueDays).orElse(atIssueDays); }

  public Integer atReceiptOf(String material, TemperatureClass temperatureClass) { return nearest(material, temperatureClass, Special::atReceiptDays).orElse(atReceiptDays); }

  private Optional<Integer> nearest(String material, TemperatureClass temperatureClass, Function<Special, Integer> days) {
    List<Special> asking = exceptions.stream().filter(one -> days.apply(one) != null).toList();
    return asking.stream().filter(one -> material.equals(one.material())).findFirst()
        .or(() -> asking.stream().filter(one -> one.temperatureClass() == temperatureClass).findFirst()).map(days);
  }

  /** @throws Refusal naming every bad field at once */
  void mustBeComplete() {
    List<Refusal.Field> bad = new ArrayList<>();
    days(bad, "", atReceiptDays, atIssueDays);
    for (int i = 0; i < exceptions.size(); i++) {
      Special one = exceptions.get(i);
      if ((one.material() == null) == (one.temperatureClass() == null)) bad.add(new Refusal.Field("/exceptions/" + i, PeopleReason.MATERIAL_OR_CLASS.name()));
      else if (exceptions.subList(0, i).stream().anyMatch(other -> other.subject().equals(one.subject()))) bad.add(new Refusal.Field("/exceptions/" + i, "DUPLICATE"));
      days(bad, "/exceptions/" + i, one.atReceiptDays(), one.atIssueDays());
    }
    if (!bad.isEmpty()) throw Refusal.invalid(bad);
  }

  private static void days(List<Refusal.Field> bad, String pointer, Integer atReceipt, Integer atIssue) {
    day(bad, pointer + "/atReceiptDays", atReceipt);
    day(bad, pointer + "/atIssueDays", atIssue);
  }

  private static void day(List<Refusal.Field> bad, String pointer, Integer days) {
    if (days != null && (days < 0 || days > MOST_DAYS)) bad.add(new Refusal.Field(pointer, "OUT_OF_RANGE", Map.of("from", 0, "to", MOST_DAYS)));
  }
}
