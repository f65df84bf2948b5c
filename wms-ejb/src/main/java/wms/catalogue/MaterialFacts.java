package wms.catalogue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import wms.shared.Names;
import wms.shared.Refusal;

/**
 * What may be said anew of a material at any time, because no recorded quantity rests on it.
 *
 * @param shelfLifeDays days from production to expiry, null for goods that keep
 * @param shrinkPercentDay mass lost in a day at its own temperature class, percent; null: not known
 * @param humidityLow relative humidity it needs at least, percent; null: any
 * @param humidityHigh relative humidity it bears at most, percent; null: any
 * @param certificates kinds of certificate its goods need before they leave; without any they need none
 */
public record MaterialFacts(Names names, Integer shelfLifeDays, List<StorageGroup> storageGroups, BigDecimal shrinkPercentDay, Integer humidityLow, Integer humidityHigh,
    List<CertificateKind> certificates) {
  private static final int LONGEST_NAME = 200;

  public MaterialFacts {
    storageGroups = ordered(storageGroups);
    certificates = ordered(certificates);
  }

  private static <E extends Enum<E>> List<E> ordered(List<E> words) { return words == null ? List.of() : words.stream().filter(Objects::nonNull).distinct().sorted().toList(); }

  /** @throws Refusal naming every bad field at once */
  void mustBeComplete() {
    List<Refusal.Field> bad = new ArrayList<>();
    name(bad, "/names/zh", names == null ? null : names.zh());
    name(bad, "/names/en", names == null ? null : names.en());
    range(bad, "/shelfLifeDays", shelfLifeDays, 1, 36500);
    range(bad, "/humidityLow", humidityLow, 0, 100);
    range(bad, "/humidityHigh", humidityHigh, humidityLow == null ? 0 : humidityLow, 100);
    if (shrinkPercentDay != null && (shrinkPercentDay.signum() < 0 || shrinkPercentDay.compareTo(BigDecimal.TEN) > 0 || shrinkPercentDay.stripTrailingZeros().scale() > 3))
      bad.add(new Refusal.Field("/shrinkPercentDay", "OUT_OF_RANGE", Map.of("from", 0, "to", 10)));
    if (!bad.isEmpty()) throw Refusal.invalid(bad);
  }

  private static void name(List<Refusal.Field> bad, String pointer, String name) {
    if (name == null || name.isBlank()) bad.add(new Refusal.Field(pointer, "REQUIRED"));
    else if (name.length() > LONGEST_NAME) bad.add(new Refusal.Field(pointer, "TOO_LONG", Map.of("longest", LONGEST_NAME)));
  }

  private static void range(List<Refusal.Field> bad, String pointer, Integer value, int from, int to) {
    if (value != null && (value < from || value > to)) bad.add(new Refusal.Field(pointer, "OUT_OF_RANGE", Map.of("from", from, "to", to)));
  }
}
