package wms.gateway.correction;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import wms.gateway.senml.Quantity;
import wms.gateway.senml.Reading;
import wms.gateway.senml.Series;
import wms.gateway.settings.Table;

/** The corrections in force, by sensor and quantity. */
public record Corrections(Map<Series, Correction> bySeries) {
    public static final Corrections NONE = new Corrections(Map.of());
    private static final List<String> POINTS = List.of("low_reads", "low_true", "high_reads", "high_true");

    /** From a table with either an offset or two points of comparison for each. */
    public static Corrections read(Path file) {
        Map<Series, Correction> found = new HashMap<>();
        Table.read(file, List.of("sensor", "quantity"), List.of("offset", "low_reads", "low_true", "high_reads", "high_true")).rows(row -> {
            Series series = new Series(row.code("sensor"), row.choice("quantity", Quantity.class, null));
            Correction correction = correction(row);
            if (!correction.isCredible()) {
                row.wrong("sensor", series.toString(), "corrected by so little that one may believe it (slope 0.5 to 2, offset within 20)");
            }
            if (found.put(series, correction) != null) {
                row.wrong("sensor", series.toString(), "named once only");
            }
            return series;
        });
        return new Corrections(found);
    }

    private static Correction correction(Table.Row row) {
        if (POINTS.stream().noneMatch(row::has)) {
            return new Correction(1, row.number("offset", -Correction.MOST_OFFSET, Correction.MOST_OFFSET));
        }
        double[] points = POINTS.stream().mapToDouble(column -> row.number(column, -1000, 100_000)).toArray();
        if (points[2] == points[0]) {
            row.wrong("high_reads", row.text("high_reads"), "another point than the low one");
            return new Correction(1, 0);
        }
        return Correction.through(points[0], points[1], points[2], points[3]);
    }

    /** These, and those of the others above them. */
    public Corrections under(Corrections others) {
        Map<Series, Correction> both = new TreeMap<>(bySeries);
        both.putAll(others.bySeries);
        return new Corrections(both);
    }

    public Reading applied(Reading reading) {
        Correction correction = bySeries.get(reading.series());
        return correction == null ? reading : correction.applied(reading);
    }
}
