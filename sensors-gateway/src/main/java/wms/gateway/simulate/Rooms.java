package wms.gateway.simulate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import wms.gateway.settings.Misconfigured;

/** Reads the rooms of a site from a CSV file with a header; '#' begins a comment line. */
final class Rooms {
    private static final String CODE = "[A-Za-z0-9_-]{1,64}";
    private static final List<String> NEEDED = List.of("zone", "setpoint_c", "band_c", "ua_w_per_k", "heat_capacity_kj_per_k", "cooling_kw", "sensors");

    private Rooms() {
    }

    static List<RoomSpec> read(Path file) {
        List<String> lines = lines(file);
        if (lines.isEmpty()) {
            throw new Misconfigured("The rooms file " + file + " is empty.");
        }
        List<String> names = cells(lines.get(0));
        NEEDED.stream().filter(name -> !names.contains(name)).findFirst().ifPresent(name -> {
            throw new Misconfigured("The rooms file " + file + " has no column '" + name + "'.");
        });
        List<RoomSpec> rooms = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            rooms.add(new Row(file, line, names).room());
        }
        return rooms;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream().map(line -> line.replace("\uFEFF", "").strip()).filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new Misconfigured("The rooms file " + file + " cannot be read: " + e + ".");
        }
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split(",", -1)).map(String::strip).toList();
    }

    private static final class Row {
        private final Path file;
        private final String line;
        private final Map<String, String> cells = new HashMap<>();

        Row(Path file, String line, List<String> names) {
            this.file = file;
            this.line = line;
            List<String> values = cells(line);
            for (int i = 0; i < Math.min(names.size(), values.size()); i++) {
                cells.put(names.get(i), values.get(i));
            }
        }

        RoomSpec room() {
            List<String> sensors = Arrays.stream(text("sensors").split(";")).map(String::strip).map(sensor -> code("sensors", sensor)).toList();
            return new RoomSpec(code("zone", text("zone")), number("setpoint_c", -90, 60), number("band_c", 0.01, 50), number("ua_w_per_k", 0.001, 1e6),
                number("heat_capacity_kj_per_k", 1, 1e9), number("cooling_kw", 0, 1e6), optional("defrost_every_h", 1e6), optional("defrost_min", 1440),
                optional("door_openings_per_h", 1000), optional("door_open_s", 36_000), sensors, humidity(), doorSensor(), pulp());
        }

        private Optional<PulpSpec> pulp() {
            if (text("pulp_sensors").isEmpty()) {
                return Optional.empty();
            }
            List<String> probes = Arrays.stream(text("pulp_sensors").split(";")).map(String::strip).map(sensor -> code("pulp_sensors", sensor)).toList();
            return Optional.of(new PulpSpec(probes, number("pulp_fresh_c", -90, 90), number("pulp_half_min", 0.1, 10_000), number("pulp_every_h", 0.1, 10_000)));
        }

        private OptionalDouble humidity() {
            return text("humidity_pct").isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(number("humidity_pct", 0, 100));
        }

        private Optional<String> doorSensor() {
            return Optional.of(text("door_sensor")).filter(sensor -> !sensor.isEmpty()).map(sensor -> code("door_sensor", sensor));
        }

        private String text(String name) {
            return cells.getOrDefault(name, "");
        }

        private String code(String name, String value) {
            if (!value.matches(CODE)) {
                throw wrong(name, value, "a code");
            }
            return value;
        }

        private double optional(String name, double most) {
            return text(name).isEmpty() ? 0 : number(name, 0, most);
        }

        private double number(String name, double least, double most) {
            try {
                double value = Double.parseDouble(text(name));
                if (value >= least && value <= most) {
                    return value;
                }
            } catch (NumberFormatException e) {
                throw wrong(name, text(name), "a number");
            }
            throw wrong(name, text(name), "between " + least + " and " + most);
        }

        private Misconfigured wrong(String name, String value, String wanted) {
            return new Misconfigured("In the rooms file " + file + " '" + value + "' of '" + name + "' is not " + wanted + ": " + line);
        }
    }
}
