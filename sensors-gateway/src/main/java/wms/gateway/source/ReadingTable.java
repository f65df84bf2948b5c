package wms.gateway.source;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import wms.gateway.senml.Quantity;
import wms.gateway.senml.Reading;
import wms.gateway.words.Note;

/**
 * Readings as CSV: columns time, value and perhaps sensor and quantity, told by the header when there is one. Times are RFC 3339,
 * local ({@code 2013-12-02 21:15:00}) or seconds or milliseconds since 1970.
 */
public final class ReadingTable {
    static final String NO_SENSOR = "row.noSensor";
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyy-MM-dd['T'][' ']HH:mm[:ss][.SSS]");
    private static final List<String> TIMES = List.of("time", "timestamp", "date", "datetime", "ts");
    private static final List<String> VALUES = List.of("value", "temp", "temperature", "reading");
    private static final List<String> SENSORS = List.of("sensor", "sensor_id", "id", "name", "device");
    private static final List<String> QUANTITIES = List.of("quantity", "kind");
    private static final long SECONDS_END = 100_000_000_000L;

    private final Optional<String> fixedSensor;
    private final Quantity quantity;
    private final boolean isFahrenheit;
    private final ZoneId zone;

    /** @param quantity what the values are where no column says so */
    public ReadingTable(Optional<String> fixedSensor, Quantity quantity, boolean isFahrenheit, ZoneId zone) {
        this.fixedSensor = fixedSensor;
        this.quantity = quantity;
        this.isFahrenheit = isFahrenheit;
        this.zone = zone;
    }

    /** Shows every reading to the visitor, in the order of the file, and every line that is none to the rejects. */
    public void each(Path file, Visitor visitor, Rejects rejects) throws IOException, InterruptedException {
        try (CsvReader<CsvRecord> reader = CsvReader.builder().detectBomHeader(true).allowExtraFields(true).allowMissingFields(true).ofCsvRecord(file)) {
            Columns columns = null;
            for (CsvRecord record : reader) {
                boolean first = columns == null;
                columns = first ? Columns.of(record.getFields(), fixedSensor.isPresent()) : columns;
                if (fixedSensor.isEmpty() && columns.sensor() < 0) {
                    rejects.see(record.getStartingLineNumber(), String.join(",", record.getFields()), Note.of(NO_SENSOR));
                    return;
                }
                if (!first || !columns.isHeader()) {
                    show(record, columns, visitor, rejects);
                }
            }
        } catch (CsvParseException e) {
            rejects.see(0, "", Note.of("row.csv", e.getMessage()));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void show(CsvRecord record, Columns columns, Visitor visitor, Rejects rejects) throws InterruptedException {
        Reading reading;
        try {
            reading = read(record.getFields().stream().map(String::strip).toList(), columns);
        } catch (Unreadable e) {
            rejects.see(record.getStartingLineNumber(), String.join(",", record.getFields()), e.why);
            return;
        }
        visitor.see(reading);
    }

    private Reading read(List<String> cells, Columns columns) throws Unreadable {
        String sensor = fixedSensor.orElse(cell(cells, columns.sensor()));
        if (!sensor.matches("[A-Za-z0-9_-]{1,64}")) {
            throw new Unreadable("row.sensor", sensor);
        }
        String named = cell(cells, columns.quantity());
        Quantity measured = named.isEmpty() ? quantity : Quantity.named(named).orElseThrow(() -> new Unreadable("row.quantity", named));
        double value = value(cell(cells, columns.value()));
        return new Reading(sensor, measured, time(cell(cells, columns.time())), isFahrenheit ? celsius(value) : value);
    }

    private static String cell(List<String> cells, int column) {
        return column >= 0 && column < cells.size() ? cells.get(column) : "";
    }

    private static double value(String text) throws Unreadable {
        try {
            return switch (text) { case "true" -> 1; case "false" -> 0; default -> Double.parseDouble(text); };
        } catch (NumberFormatException e) {
            throw new Unreadable("row.value", text);
        }
    }

    private long time(String text) throws Unreadable {
        try {
            if (text.matches("\\d{1,15}(\\.\\d+)?")) {
                double number = Double.parseDouble(text);
                return Math.round(number < SECONDS_END ? number * 1000 : number);
            }
            boolean hasOffset = text.endsWith("Z") || text.matches(".*[+-]\\d\\d:\\d\\d");
            return hasOffset ? DateTimeFormatter.ISO_OFFSET_DATE_TIME.parse(text.replace(' ', 'T'), Instant::from).toEpochMilli()
                : LocalDateTime.parse(text, LOCAL).atZone(zone).toInstant().toEpochMilli();
        } catch (DateTimeException e) {
            throw new Unreadable("row.time", text);
        }
    }

    private static double celsius(double fahrenheit) {
        return Math.round((fahrenheit - 32) * 5 / 9 * 1000) / 1000.0;
    }

    public interface Visitor {
        void see(Reading reading) throws InterruptedException;
    }

    public interface Rejects {
        void see(long line, String text, Note why);
    }

    private static final class Unreadable extends Exception {
        private final transient Note why;

        Unreadable(String key, String text) {
            super(key);
            this.why = Note.of(key, text.length() > 80 ? text.substring(0, 80) + "…" : text);
        }
    }

    private record Columns(int time, int sensor, int quantity, int value, boolean isHeader) {
        static Columns of(List<String> first, boolean hasFixedSensor) {
            List<String> names = first.stream().map(name -> name.strip().toLowerCase(Locale.ROOT)).toList();
            int time = find(names, TIMES);
            int value = find(names, VALUES);
            if (time >= 0 && value >= 0) {
                return new Columns(time, find(names, SENSORS), find(names, QUANTITIES), value, true);
            }
            return new Columns(0, 1, -1, hasFixedSensor && first.size() == 2 ? 1 : 2, false);
        }

        private static int find(List<String> names, List<String> wanted) {
            return names.indexOf(names.stream().filter(wanted::contains).findFirst().orElse(null));
        }
    }
}
