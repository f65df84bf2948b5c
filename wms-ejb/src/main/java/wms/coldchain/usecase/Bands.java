package wms.coldchain.usecase;

import java.util.ArrayList;
import java.util.List;
import wms.coldchain.Rule;
import wms.coldchain.sql.ProfileStore;
import wms.shared.Refusal;
import wms.shared.csv.CsvReason;

/** What every profile must be like. */
final class Bands {
  private Bands() {}

  /** @throws Refusal when an end is no temperature, or the lower is not below the upper */
  static void mustBeInOrder(Double low, Double high) {
    if (low != null && !(low >= -90 && low <= 90)) throw Refusal.invalid("/low", CsvReason.NOT_A_NUMBER.name());
    if (high != null && !(high >= -90 && high <= 90)) throw Refusal.invalid("/high", CsvReason.NOT_A_NUMBER.name());
    if (low != null && high != null && low >= high) throw Refusal.invalid("/high", CsvReason.NUMBER_TOO_SMALL.name());
  }

  /** @throws Refusal when a code names a rule of another profile */
  static void mustBeOwn(List<Rule> rules, String profile, ProfileStore store) {
    List<Refusal.Field> bad = new ArrayList<>();
    for (int i = 0; i < rules.size(); i++)
      if (!store.profileOf(rules.get(i).code()).orElse(profile).equals(profile)) bad.add(new Refusal.Field("/rules/" + i + "/code", CsvReason.ALREADY_THERE.name()));
    if (!bad.isEmpty()) throw Refusal.invalid(bad);
  }
}
