package wms.gateway.lorawan;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import wms.gateway.senml.Quantity;
import wms.gateway.settings.Table;

/** Which field of a device's decoded uplink is which sensor's, from a table. */
final class Fields {
    private final Map<String, List<Field>> byDevice = new HashMap<>();

    /** @param path names with '.' between, from the decoded object inwards */
    record Field(String path, String sensor, Quantity quantity) {
    }

    static Fields read(Path file) {
        Fields fields = new Fields();
        Table.read(file, List.of("device", "field", "sensor", "quantity"), List.of()).rows(row -> {
            String device = row.text("device").toLowerCase(Locale.ROOT);
            if (!device.matches("[0-9a-f]{16}")) {
                row.wrong("device", device, "a device's EUI of 16 hexadecimal digits");
            }
            if (!row.has("field")) {
                row.wrong("field", "", "the name of a field");
            }
            return fields.byDevice.computeIfAbsent(device, none -> new ArrayList<>()).add(new Field(row.text("field"), row.code("sensor"), row.choice("quantity", Quantity.class, null)));
        });
        return fields;
    }

    /** Empty when the device is not named. */
    List<Field> of(String device) {
        return byDevice.getOrDefault(device.toLowerCase(Locale.ROOT), List.of());
    }
}
