package wms.telemetry.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import wms.telemetry.Reading;

/** Writes records as a SenML pack in JSON, each with its whole name and its own time: what was said, whatever it was said in. */
final class SenmlText {
  private SenmlText() {}

  static String of(List<SenmlRecord> records) { return records.stream().map(SenmlText::of).collect(Collectors.joining(",\n", "[", "]")); }

  static String ofReadings(List<Reading> readings) {
    return readings.stream().map(reading -> line(reading.sensor() + ":" + reading.quantity().wire(), null, reading.quantity().isSwitch(), reading.value(), reading.at().toEpochMilli())).collect(Collectors.joining(",\n", "[", "]"));
  }

  private static String of(SenmlRecord record) { return line(record.name(), record.unit(), record.isSwitch(), record.value(), record.millis()); }

  private static String line(String name, String unit, boolean isSwitch, double value, double millis) {
    return "{\"n\":" + quoted(name) + (unit == null || isSwitch ? "" : ",\"u\":" + quoted(unit)) + (isSwitch ? ",\"vb\":" + (value != 0) : ",\"v\":" + number(value)) + ",\"t\":" + number(millis / 1000) + "}";
  }

  /** Not JSON when it is not a number, but read by us, and a person sees why it was refused. */
  private static String number(double value) { return Double.isFinite(value) && Math.abs(value) < 1e15 ? BigDecimal.valueOf(value).stripTrailingZeros().toPlainString() : Double.toString(value); }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') quoted.append('\\').append(c);
      else if (c < ' ' || Character.isSurrogate(c)) quoted.append(String.format("\\u%04x", (int) c));
      else quoted.append(c);
    }
    return quoted.append('"').toString();
  }
}
