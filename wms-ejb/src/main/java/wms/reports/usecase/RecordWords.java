package wms.reports.usecase;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import wms.shared.Names;
import wms.telemetry.SensedQuantity;

/** The words of a record in the reader's language, and its times by the facility's clock. */
final class RecordWords {
  private static final DateTimeFormatter WALL = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
  private final ResourceBundle bundle;
  private final boolean english;
  private final ZoneId zone;

  RecordWords(boolean english, ZoneId zone) {
    this.bundle = ResourceBundle.getBundle("wms.reports.record", english ? Locale.ENGLISH : Locale.CHINESE);
    this.english = english;
    this.zone = zone;
  }

  ZoneId zone() { return zone; }

  String say(String key) { return bundle.getString(key); }

  /** The code itself where there is no word. */
  String word(String family, Object code) {
    if (code == null) return "";
    String key = family + "." + code;
    return bundle.containsKey(key) ? bundle.getString(key) : code.toString();
  }

  String of(Names names) { return english ? names.en() : names.zh(); }

  String wall(Instant at) { return at == null ? "–" : WALL.format(LocalDateTime.ofInstant(at, zone)); }

  static BigDecimal rounded(double value, int places) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(places, RoundingMode.HALF_UP);
    return rounded.signum() == 0 ? BigDecimal.ZERO : rounded;
  }

  String number(Double value, int places) { return value == null ? "–" : rounded(value, places).toPlainString(); }

  String unit(SensedQuantity quantity) {
    return switch (quantity) {
      case TEMP -> "°C";
      case HUM -> "%RH";
      case CO2, C2H4 -> "ppm";
      case BATT -> "%";
      case KWH -> "kWh";
      case DOOR, POWER, DEFROST -> "";
    };
  }

  /** Such as {@code 6.2 °C}; a switch says what it says. */
  String measured(SensedQuantity quantity, double value) { return quantity.isSwitch() ? word("switch." + quantity, value == 0 ? 0 : 1) : number(value, 1) + " " + unit(quantity); }

  String minutes(double minutes) {
    long whole = Math.round(minutes);
    return whole < 60 ? whole + " " + say("min") : whole / 60 + " " + say("h") + " " + whole % 60 + " " + say("min");
  }
}
