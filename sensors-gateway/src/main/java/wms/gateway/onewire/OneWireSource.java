package wms.gateway.onewire;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import wms.gateway.senml.Quantity;
import wms.gateway.senml.Reading;
import wms.gateway.settings.Key;
import wms.gateway.settings.Settings;
import wms.gateway.settings.Table;
import wms.gateway.source.Outlet;
import wms.gateway.source.Rhythm;
import wms.gateway.source.Source;
import wms.gateway.words.Note;

/**
 * Thermometers on the 1-Wire bus (DS18B20 and its kin), as the Linux kernel's driver w1_therm shows them: a folder a device, in it
 * {@code w1_slave}, whose first line ends in YES when the checksum held and whose second in the temperature, {@code t=23125}.
 * https://docs.kernel.org/w1/slaves/w1_therm.html
 */
public final class OneWireSource implements Source {
    private static final Pattern DEVICE = Pattern.compile("(10|22|28|3b|42)-[0-9a-f]{12}");
    private static final Pattern TEXT = Pattern.compile(".*crc=[0-9a-f]{2} (YES|NO)\\s.*t=(-?\\d{1,7})\\s*", Pattern.DOTALL);
    private static final int POWER_ON = 85_000;
    private static final int LOST = -127_000;

    private final Path bus;
    private final Map<String, String> sensors = new HashMap<>();
    private final Rhythm rhythm;
    private final Clock clock;

    public OneWireSource(Settings settings, Rhythm rhythm, Clock clock) {
        this.bus = settings.path(Key.ONEWIRE_DIR);
        this.rhythm = rhythm;
        this.clock = clock;
        settings.optionalPath(Key.ONEWIRE_SENSORS).ifPresent(file -> Table.read(file, List.of("device", "sensor"), List.of()).rows(row -> {
            if (!DEVICE.matcher(row.text("device")).matches()) {
                row.wrong("device", row.text("device"), "a device such as 28-00000a1b2c3d");
            }
            if (sensors.put(row.text("device"), row.code("sensor")) != null) {
                row.wrong("device", row.text("device"), "named once only");
            }
            return row;
        }));
    }

    @Override
    public void run(Outlet outlet) throws IOException, InterruptedException {
        while (!Thread.currentThread().isInterrupted()) {
            rhythm.awaitNext();
            List<Reading> readings = new ArrayList<>();
            for (String device : devices(outlet)) {
                read(device, outlet).ifPresent(readings::add);
            }
            if (!readings.isEmpty()) {
                outlet.put(readings);
            }
        }
    }

    /** Those that are named; without names, all there are. */
    private List<String> devices(Outlet outlet) throws IOException {
        List<String> found;
        if (!Files.isDirectory(bus)) {
            throw new IOException("the 1-Wire bus " + bus + " is not there: is the kernel's driver w1_therm loaded?");
        }
        try (Stream<Path> all = Files.list(bus)) {
            found = all.map(path -> path.getFileName().toString()).filter(name -> DEVICE.matcher(name).matches()).sorted().toList();
        }
        if (sensors.isEmpty()) {
            return found;
        }
        found.stream().filter(device -> !sensors.containsKey(device)).forEach(device -> outlet.refuse(Note.of("onewire.unnamed", device)));
        sensors.keySet().stream().filter(device -> !found.contains(device)).sorted().forEach(device -> outlet.refuse(Note.of("onewire.gone", device, sensor(device))));
        return found.stream().filter(sensors::containsKey).toList();
    }

    private Optional<Reading> read(String device, Outlet outlet) {
        String told;
        try {
            told = Files.readString(bus.resolve(device).resolve("w1_slave"));
        } catch (IOException e) {
            return refused("onewire.unreadable", device, outlet);
        }
        Matcher lines = TEXT.matcher(told);
        if (!lines.matches()) {
            return refused("onewire.garbled", device, outlet);
        }
        if (lines.group(1).equals("NO")) {
            return refused("onewire.crc", device, outlet);
        }
        int thousandths = Integer.parseInt(lines.group(2));
        return switch (thousandths) {
            case POWER_ON -> refused("onewire.powerOn", device, outlet);
            case LOST -> refused("onewire.lost", device, outlet);
            default -> Optional.of(new Reading(sensor(device), Quantity.TEMP, clock.millis(), thousandths / 1000.0));
        };
    }

    private Optional<Reading> refused(String why, String device, Outlet outlet) {
        outlet.refuse(Note.of(why, device, sensor(device)));
        return Optional.empty();
    }

    private String sensor(String device) {
        return sensors.getOrDefault(device, device);
    }
}
