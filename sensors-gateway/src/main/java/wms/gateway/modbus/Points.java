package wms.gateway.modbus;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import wms.gateway.senml.Quantity;
import wms.gateway.senml.Series;
import wms.gateway.settings.Table;

/** Reads the registers of a site from a table: the points of each device. */
public final class Points {
    private static final List<String> NEEDED = List.of("host", "register", "sensor", "quantity");
    private static final List<String> POSSIBLE = List.of("port", "unit", "space", "type", "order", "scale", "offset", "invalid");

    private Points() {
    }

    static Map<Device, List<Point>> read(Path file) {
        Set<Series> seen = new HashSet<>();
        record Line(Device device, Point point) {
        }
        List<Line> lines = Table.read(file, NEEDED, POSSIBLE).rows(row -> {
            Line line = new Line(device(row), point(row));
            if (!seen.add(line.point.series())) {
                row.wrong("sensor", line.point.series().toString(), "named once only");
            }
            return line;
        });
        return lines.stream().collect(Collectors.groupingBy(Line::device, LinkedHashMap::new, Collectors.mapping(Line::point, Collectors.toList())));
    }

    private static Device device(Table.Row row) {
        if (!row.text("host").matches("[A-Za-z0-9._:-]{1,255}")) {
            row.wrong("host", row.text("host"), "a host name or an address");
        }
        return new Device(row.text("host"), row.has("port") ? row.whole("port", 1, 65_535) : 502);
    }

    private static Point point(Table.Row row) {
        Quantity quantity = row.choice("quantity", Quantity.class, null);
        Point.Space space = row.choice("space", Point.Space.class, Point.Space.HOLDING);
        Point point = new Point(row.has("unit") ? row.whole("unit", 0, 255) : 1, space, row.whole("register", 0, 65_535), row.choice("type", Point.Form.class, Point.Form.INT16),
            row.choice("order", Point.Order.class, Point.Order.ABCD), row.numberOr("scale", -1e6, 1e6, 1), row.numberOr("offset", -1e6, 1e6, 0), row.numberOr("invalid", -1e12, 1e12, Double.NaN),
            row.code("sensor"), quantity);
        if (point.isBit() && !quantity.isContact()) {
            row.wrong("space", row.text("space"), "where a number lies: coils and discrete inputs are for door and power");
        }
        return point;
    }

    record Device(String host, int port) {
        @Override
        public String toString() {
            return host + ":" + port;
        }
    }
}
