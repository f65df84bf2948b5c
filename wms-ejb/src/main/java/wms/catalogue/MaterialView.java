package wms.catalogue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import wms.shared.Names;

/**
 * A material as the console shows it.
 *
 * @param shelfLifeDays days from production to expiry, null for goods that keep
 * @param massKg gross mass of one unit
 * @param volumeM3 space of one unit
 * @param step smallest quantity that is moved, in units
 * @param shrinkPercentDay mass lost in a day, percent; null: not known
 * @param shrinkAtC degrees Celsius at which it loses so much; null: at any
 * @param shrinkAtHumidity relative humidity at which it loses so much, percent; null: at any
 * @param humidityLow relative humidity it needs at least, percent; null: any
 * @param pieceKgLeast what a piece weighs at least, for goods that are weighed and counted (catch weight); null for all others
 * @param pieceKgMost what a piece weighs at most
 * @param humidityHigh relative humidity it bears at most, percent; null: any
 * @param certificates kinds of certificate its goods need before they leave
 */
public record MaterialView(String code, String gtin, Names names, String gb38565, String unit, TemperatureClass temperatureClass,
    Integer shelfLifeDays, BigDecimal massKg, BigDecimal volumeM3, BigDecimal step,
    List<StorageGroup> storageGroups, BigDecimal shrinkPercentDay, BigDecimal shrinkAtC, Integer shrinkAtHumidity, Integer humidityLow, Integer humidityHigh, BigDecimal pieceKgLeast, BigDecimal pieceKgMost,
    List<CertificateKind> certificates, int version) {
  public MaterialView {
    storageGroups = List.copyOf(storageGroups);
    certificates = List.copyOf(certificates);
  }

  /** For the question what may lie beside it. */
  public Neighbours.Goods asNeighbour() { return new Neighbours.Goods(code, Set.copyOf(storageGroups)); }

  /** What of it may be changed. */
  MaterialFacts facts() { return new MaterialFacts(names, shelfLifeDays, storageGroups, shrinkPercentDay, shrinkAtC, shrinkAtHumidity, humidityLow, humidityHigh, certificates); }
}
