package wms.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import wms.shared.Names;
import wms.shared.Quantity;
import wms.shared.Refusal;

/**
 * A kind of goods that is stored, moved and asked for. All its quantities are in its one base unit and come in whole steps (a step of 1
 * for tents, 0.001 for kilograms of grapes); its temperature class says which zones and vehicles suit it.
 */
@Entity
public class Material {
  @Id private String code;
  private Gtin gtin;
  @Column(name = "name_zh") private String nameZh;
  @Column(name = "name_en") private String nameEn;
  private Gb38565 gb38565;
  private String unit;
  @Enumerated(EnumType.STRING) @Column(name = "temperature_class") private TemperatureClass temperatureClass;
  @Column(name = "shelf_life_days") private Integer shelfLifeDays;
  @Column(name = "mass_kg") private BigDecimal massKg;
  @Column(name = "volume_m3") private BigDecimal volumeM3;
  private BigDecimal step;
  @Version private int version;

  protected Material() {}

  public Material(String code, Gtin gtin, Names names, Gb38565 gb38565, String unit, TemperatureClass temperatureClass, Integer shelfLifeDays,
      BigDecimal massKg, BigDecimal volumeM3, BigDecimal step) {
    this.code = code;
    describe(gtin, names, gb38565, temperatureClass, shelfLifeDays, massKg, volumeM3);
    this.unit = unit;
    this.step = step;
  }

  /** Everything but the code, the unit and the step, on which all recorded quantities rest. */
  void describe(Gtin gtin, Names names, Gb38565 gb38565, TemperatureClass temperatureClass, Integer shelfLifeDays, BigDecimal massKg, BigDecimal volumeM3) {
    this.gtin = gtin;
    this.nameZh = names.zh();
    this.nameEn = names.en();
    this.gb38565 = gb38565;
    this.temperatureClass = temperatureClass;
    this.shelfLifeDays = shelfLifeDays;
    this.massKg = massKg;
    this.volumeM3 = volumeM3;
  }

  public String code() { return code; }

  public Optional<Gtin> gtin() { return Optional.ofNullable(gtin); }

  public Names names() { return Names.of(nameZh, nameEn); }

  public Optional<Gb38565> gb38565() { return Optional.ofNullable(gb38565); }

  public String unit() { return unit; }

  public TemperatureClass temperatureClass() { return temperatureClass; }

  /** Empty for goods that keep. */
  public Optional<Integer> shelfLifeDays() { return Optional.ofNullable(shelfLifeDays); }

  public BigDecimal massKg() { return massKg; }

  public BigDecimal volumeM3() { return volumeM3; }

  public BigDecimal step() { return step; }

  public int version() { return version; }

  public Quantity quantity(BigDecimal value) { return Quantity.of(value, unit); }

  /** Last day of use of goods made on that day; empty for goods that keep. */
  public Optional<LocalDate> expiryOf(LocalDate produced) { return shelfLifeDays().map(produced::plusDays); }

  /** @throws Refusal when the quantity is not a positive number of whole steps in this material's unit */
  public void mustMeasure(Quantity quantity) {
    if (!quantity.unit().equals(unit)) throw Refusal.conflict(CatalogueReason.UNIT_DIFFERS, Map.of("material", code, "unit", unit, "given", quantity.unit()));
    if (!quantity.isPositive()) throw Refusal.conflict(CatalogueReason.NOT_POSITIVE, Map.of("quantity", quantity.toString()));
    if (quantity.value().remainder(step).signum() != 0) throw Refusal.conflict(CatalogueReason.NOT_IN_STEPS, Map.of("material", code, "step", step, "quantity", quantity.toString()));
  }
}
