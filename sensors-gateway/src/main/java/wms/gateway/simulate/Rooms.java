package wms.gateway.simulate;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import wms.gateway.settings.Table;

/** Reads the rooms of a site from a table. */
final class Rooms {
    private static final List<String> NEEDED = List.of("zone", "setpoint_c", "band_c", "ua_w_per_k", "heat_capacity_kj_per_k", "cooling_kw", "sensors");
    private static final List<String> POSSIBLE = List.of("defrost_every_h", "defrost_min", "door_openings_per_h", "door_open_s", "humidity_pct", "door_sensor",
        "pulp_sensors", "pulp_fresh_c", "pulp_half_min", "pulp_every_h");

    private Rooms() {
    }

    static List<RoomSpec> read(Path file) {
        return Table.read(file, NEEDED, POSSIBLE).rows(Rooms::room);
    }

    private static RoomSpec room(Table.Row row) {
        return new RoomSpec(row.code("zone"), row.number("setpoint_c", -90, 60), row.number("band_c", 0.01, 50), row.number("ua_w_per_k", 0.001, 1e6),
            row.number("heat_capacity_kj_per_k", 1, 1e9), row.number("cooling_kw", 0, 1e6), row.numberOr("defrost_every_h", 0, 1e6, 0), row.numberOr("defrost_min", 0, 1440, 0),
            row.numberOr("door_openings_per_h", 0, 1000, 0), row.numberOr("door_open_s", 0, 36_000, 0), row.codes("sensors"), humidity(row), doorSensor(row), pulp(row));
    }

    private static Optional<PulpSpec> pulp(Table.Row row) {
        return !row.has("pulp_sensors") ? Optional.empty() : Optional.of(new PulpSpec(row.codes("pulp_sensors"), row.number("pulp_fresh_c", -90, 90),
            row.number("pulp_half_min", 0.1, 10_000), row.number("pulp_every_h", 0.1, 10_000)));
    }

    private static OptionalDouble humidity(Table.Row row) {
        return row.has("humidity_pct") ? OptionalDouble.of(row.number("humidity_pct", 0, 100)) : OptionalDouble.empty();
    }

    private static Optional<String> doorSensor(Table.Row row) {
        return row.has("door_sensor") ? Optional.of(row.code("door_sensor")) : Optional.empty();
    }
}
