package wms.web.telemetry;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import wms.telemetry.RawReading;
import wms.telemetry.usecase.Readings;

/** The readings of a sensor as CSV, times in UTC, a day at a time: however many there are, few of them are in memory. */
final class ReadingTable {
  private static final Duration LONGEST = Duration.ofDays(256);
  private final Readings readings;
  private final String sensor;
  private final Sensed asked;

  ReadingTable(Readings readings, String sensor, Sensed asked) {
    this.readings = readings;
    this.sensor = sensor;
    this.asked = asked;
  }

  void write(OutputStream out) throws IOException {
    Writer table = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
    table.write("sensor,quantity,at,value,received_at\n");
    Duration stretch = Duration.ofDays(1);
    for (Instant at = asked.from(); at.isBefore(asked.to()); ) {
      Instant end = at.plus(stretch).isBefore(asked.to()) ? at.plus(stretch) : asked.to();
      List<RawReading> some = readings.range(sensor, asked.quantity(), at, end);
      for (RawReading reading : some) table.write(sensor + "," + asked.quantity().wire() + "," + reading.t() + "," + reading.value() + "," + reading.receivedAt() + "\n");
      stretch = !some.isEmpty() ? Duration.ofDays(1) : stretch.compareTo(LONGEST) < 0 ? stretch.multipliedBy(2) : stretch;
      at = end;
    }
    table.flush();
  }
}
