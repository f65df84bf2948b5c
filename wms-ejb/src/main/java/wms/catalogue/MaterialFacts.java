package wms.catalogue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import wms.shared.Faults;
import wms.shared.Names;
import wms.shared.Refusal;

/**
 * What may be said anew of a material at any time, because no recorded quantity rests on it.
 *
 * @param shelfLifeDays days from production to expiry, null for goods that keep
 * @param shrinkPercentDay mass lost in a day, percent; null: not known
 * @param shrinkAtC degrees Celsius at which it loses so much; null: at any
 * @param shrinkAtHumidity relative humidity at which it loses so much, percent; null: at any
 * @param humidityLow relative humidity it needs at least, percent; null: any
 * @param humidityHigh relative humidity it bears at most, percent; null: any
 * @param certificates kinds of certificate its goods need before they leave; without any they need none
 */
public record MaterialFacts(Names names, Integer shelfLifeDays, List<StorageGroup> storageGroups, BigDecimal shrinkPercentDay, BigDecimal shrinkAtC, Integer shrinkAtHumidity,
    Integer humidityLow, Integer humidityHigh, List<CertificateKind> certificates) {
  private static final BigDecimal SIXTY = BigDecimal.valueOf(60);

  public MaterialFacts {
    storageGroups = ordered(storageGroups);
    certificates = ordered(certificates);
  }

  private static <E extends Enum<E>> List<E> ordered(List<E> words) { return words == null ? List.of() : words.stream().filter(Objects::nonNull).distinct().sorted().toList(); }

  /** @throws Refusal naming every bad field at once */
  void mustBeComplete() {
    Faults faults = new Faults();
    faults.names(names);
    faults.range("/shelfLifeDays", shelfLifeDays, 1, 36500);
    faults.range("/humidityLow", humidityLow, 0, 100);
    faults.range("/humidityHigh", humidityHigh, humidityLow == null ? 0 : humidityLow, 100);
    shrink(faults);
    faults.refuse();
  }

  private void shrink(Faults faults) {
    faults.range("/shrinkPercentDay", shrinkPercentDay, BigDecimal.ZERO, BigDecimal.TEN, 3);
    faults.range("/shrinkAtC", shrinkAtC, SIXTY.negate(), SIXTY, 2);
    faults.range("/shrinkAtHumidity", shrinkAtHumidity, 0, 99);
    if (shrinkAtC != null && shrinkPercentDay == null) faults.add("/shrinkPercentDay", "REQUIRED");
    if (shrinkAtHumidity != null && shrinkAtC == null) faults.add("/shrinkAtC", "REQUIRED");
  }
}
