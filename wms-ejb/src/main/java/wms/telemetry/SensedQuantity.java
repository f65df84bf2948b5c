package wms.telemetry;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** What a sensor senses: its name on the wire, the units it may come in (SenML) and the values that are possible. */
public enum SensedQuantity {
  TEMP("temp", -90, 90, "Cel"),
  HUM("hum", 0, 100, "%RH"),
  DOOR("door", 0, 1),
  POWER("power", 0, 1),
  BATT("batt", 0, 1000, "%EL", "V"),
  CO2("co2", 0, 1_000_000, "ppm"),
  C2H4("c2h4", 0, 1_000_000, "ppm"),
  KWH("kwh", 0, 1e12, "kWh"),
  /** A cooler says that it defrosts. */
  DEFROST("defrost", 0, 1);

  private final String wire;
  private final double least;
  private final double most;
  private final Set<String> units;

  SensedQuantity(String wire, double least, double most, String... units) {
    this.wire = wire;
    this.least = least;
    this.most = most;
    this.units = Set.of(units);
  }

  public static Optional<SensedQuantity> of(String wire) {
    return Arrays.stream(values()).filter(quantity -> quantity.wire.equals(wire)).findFirst();
  }

  public String wire() { return wire; }

  /** Doors, power and defrost are true or false, kept as 1 and 0. */
  public boolean isSwitch() { return units.isEmpty(); }

  /** A missing unit stands for the quantity's own. */
  public boolean acceptsUnit(String unit) { return unit == null || units.contains(unit); }

  /** 85.0 is what a DS18B20 says at power-on, -127 what it says when it is lost. */
  public boolean isPossible(double value) {
    if (this == TEMP && value == 85.0) return false;
    return value >= least && value <= most;
  }
}
