package wms.telemetry.domain;

import java.util.Locale;
import java.util.Map;
import wms.telemetry.SensedQuantity;

/**
 * What a field of a device's message is: a quantity in the unit the maker sends it in.
 *
 * @param suffix what the sensor's name ends in when a device has a second one of its kind, else empty
 */
record Sense(SensedQuantity quantity, String unit, String suffix) {
  static final Sense TEMPERATURE = new Sense(SensedQuantity.TEMP, "Cel", "");
  /** A probe on a cable. */
  static final Sense PROBE = new Sense(SensedQuantity.TEMP, "Cel", "-probe");
  static final Sense HUMIDITY = new Sense(SensedQuantity.HUM, "%RH", "");
  static final Sense CHARGE = new Sense(SensedQuantity.BATT, "%EL", "");
  static final Sense VOLTAGE = new Sense(SensedQuantity.BATT, "V", "");
  static final Sense DOOR = new Sense(SensedQuantity.DOOR, null, "");

  /** The names that the codecs of Milesight, Dragino and others use, and Efento's types. */
  private static final Map<String, Sense> NAMES = Map.ofEntries(
      Map.entry("temperature", TEMPERATURE), Map.entry("temp", TEMPERATURE), Map.entry("tempc_sht", TEMPERATURE), Map.entry("temp_sht", TEMPERATURE),
      Map.entry("tempc_ds", PROBE), Map.entry("temp_ds", PROBE), Map.entry("temperature_probe", PROBE),
      Map.entry("humidity", HUMIDITY), Map.entry("hum", HUMIDITY), Map.entry("hum_sht", HUMIDITY),
      Map.entry("battery", CHARGE), Map.entry("battery_level", CHARGE), Map.entry("batv", VOLTAGE), Map.entry("battery_voltage", VOLTAGE),
      Map.entry("door", DOOR), Map.entry("door_status", DOOR), Map.entry("magnet_status", DOOR), Map.entry("open-close", DOOR),
      Map.entry("kwh", new Sense(SensedQuantity.KWH, "kWh", "")), Map.entry("defrost", new Sense(SensedQuantity.DEFROST, null, "")),
      Map.entry("co2", new Sense(SensedQuantity.CO2, "ppm", "")), Map.entry("ethylene", new Sense(SensedQuantity.C2H4, "ppm", "")), Map.entry("c2h4", new Sense(SensedQuantity.C2H4, "ppm", "")));

  /** Null when it is nothing we keep. */
  static Sense named(String name) { return NAMES.get(name.toLowerCase(Locale.ROOT)); }

  /** The same in the unit that a device names, be it one we do not take; null or empty names none. */
  Sense in(String named) {
    if (unit == null || named == null || named.isBlank()) return this;
    String plain = named.strip();
    String ours = switch (plain.toLowerCase(Locale.ROOT)) {
      case "°c", "℃", "c", "cel", "celsius", "degc", "deg c" -> "Cel";
      case "%", "%rh", "% rh", "%el" -> quantity == SensedQuantity.BATT ? "%EL" : "%RH";
      case "v", "volt" -> "V";
      default -> plain;
    };
    return new Sense(quantity, ours, suffix);
  }

  Sense at(String place) { return new Sense(quantity, unit, "-" + place); }
}
