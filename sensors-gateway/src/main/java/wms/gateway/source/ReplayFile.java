package wms.gateway.source;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.logging.Logger;
import wms.gateway.senml.Quantity;
import wms.gateway.senml.Reading;
import wms.gateway.settings.Misconfigured;

/**
 * A CSV file of readings: columns time, value and perhaps sensor, told by the header when there is one. Times are RFC 3339,
 * local ({@code 2013-12-02 21:15:00}) or seconds or milliseconds since 1970. A line that is none of this is reported and left out.
 */
final class ReplayFile {
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyy-MM-dd['T'][' ']HH:mm[:ss][.SSS]");
    private static final List<String> TIMES = List.of("time", "timestamp", "date", "datetime", "ts");
    private static final List<String> VALUES = List.of("value", "temp", "temperature", "reading");
    private static final List<String> SENSORS = List.of("sensor", "sensor_id", "id", "name", "device");
    private static final long SECONDS_END = 100_000_000_000L;

    private final Path file;
    private final Optional<String> fixedSensor;
    private final Quantity quantity;
    private final boolean isFahrenheit;
    private final ZoneId zone;
    private final Logger log;
    private int reported;

    ReplayFile(Path file, Optional<String> fixedSensor, Quantity quantity, boolean isFahrenheit, ZoneId zone, Logger log) {
        this.file = file;
        this.fixedSensor = fixedSensor;
        this.quantity = quantity;
        this.isFahrenheit = isFahrenheit;
        this.zone = zone;
        this.log = log;
    }

    /** Shows every reading to the visitor, in the order of the file. */
    void each(Visitor visitor) throws IOException, InterruptedException {
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            String first = lines.readLine();
            if (first == null) {
                return;
            }
            Columns columns = Columns.of(cells(first), fixedSensor.isPresent());
            if (fixedSensor.isEmpty() && columns.sensor() < 0) {
                throw new Misconfigured("The file " + file + " has no column 'sensor': name the sensor with replay.sensor.");
            }
            int number = columns.isHeader() ? 2 : 1;
            for (String line = columns.isHeader() ? lines.readLine() : first; line != null; line = lines.readLine()) {
                Optional<Reading> reading = line.isBlank() ? Optional.empty() : read(line, columns, number);
                if (reading.isPresent()) {
                    visitor.see(reading.get());
                }
                number++;
            }
        }
    }

    private Optional<Reading> read(String line, Columns columns, int number) {
        List<String> cells = cells(line);
        try {
            String sensor = fixedSensor.orElseGet(() -> cells.get(columns.sensor()));
            double value = Double.parseDouble(cells.get(columns.value()));
            return Optional.of(new Reading(sensor, quantity, time(cells.get(columns.time())), isFahrenheit ? celsius(value) : value));
        } catch (IndexOutOfBoundsException | NumberFormatException | DateTimeException e) {
            if (number > reported) {
                log.warning("Line " + number + " of " + file + " is not a reading and is left out: " + line);
                reported = number;
            }
            return Optional.empty();
        }
    }

    private long time(String text) {
        if (text.matches("\\d+(\\.\\d+)?")) {
            double number = Double.parseDouble(text);
            return Math.round(number < SECONDS_END ? number * 1000 : number);
        }
        boolean hasOffset = text.endsWith("Z") || text.matches(".*[+-]\\d\\d:\\d\\d");
        return hasOffset ? DateTimeFormatter.ISO_OFFSET_DATE_TIME.parse(text.replace(' ', 'T'), Instant::from).toEpochMilli()
            : LocalDateTime.parse(text, LOCAL).atZone(zone).toInstant().toEpochMilli();
    }

    private static double celsius(double fahrenheit) {
        return Math.round((fahrenheit - 32) * 5 / 9 * 1000) / 1000.0;
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.replace("\uFEFF", "").split(",", -1)).map(cell -> cell.strip().replace("\"", "")).toList();
    }

    interface Visitor {
        void see(Reading reading) throws InterruptedException;
    }

    private record Columns(int time, int sensor, int value, boolean isHeader) {
        static Columns of(List<String> first, boolean hasFixedSensor) {
            List<String> names = first.stream().map(String::toLowerCase).toList();
            int time = find(names, TIMES);
            int value = find(names, VALUES);
            if (time >= 0 && value >= 0) {
                return new Columns(time, find(names, SENSORS), value, true);
            }
            return new Columns(0, 1, hasFixedSensor && first.size() == 2 ? 1 : 2, false);
        }

        private static int find(List<String> names, List<String> wanted) {
            return names.indexOf(names.stream().filter(wanted::contains).findFirst().orElse(null));
        }
    }
}
