package wms.gateway.simulate;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import wms.gateway.senml.Quantity;
import wms.gateway.senml.Reading;

/** One simulated room with its door and its sensors: goes through time in seconds and can be read at any of them. */
final class Zone {
    private static final long BATTERY_SECONDS = 3600;
    private static final long CONTACT_SECONDS = 60;
    private static final double RH_PER_KELVIN = 1.5;

    private final RoomSpec spec;
    private final Room room;
    private final Doorway doorway;
    private final List<Probe> probes;
    private final List<Probe> pulp;
    private final Random random;
    private final long defrostOffset;
    private boolean open;
    private boolean powered = true;
    private boolean contactsChanged = true;

    Zone(RoomSpec spec, long seed) {
        this.spec = spec;
        this.random = new Random(seed * 31 + spec.zone().hashCode());
        this.room = new Room(spec);
        this.doorway = new Doorway(spec.openingsPerHour(), spec.openSeconds(), random);
        this.probes = spec.sensors().stream().map(sensor -> new Probe(sensor, spec.setpoint(), Probe.LAG_SECONDS, random)).toList();
        this.pulp = spec.pulp().map(goods -> goods.sensors().stream().map(sensor -> new Probe(sensor, goods.fresh(), goods.lagSeconds(), random)).toList()).orElse(List.of());
        this.defrostOffset = random.nextInt(86_400);
    }

    /** The second up to {@code now} goes by. */
    void step(Instant now, double ambient, Scenario scenario) {
        doorway.step();
        boolean opens = doorway.isOpen() || scenario.isDoorHeldOpen(spec.zone());
        boolean power = !scenario.isPowerOff(spec.zone());
        contactsChanged |= opens != open || power != powered;
        open = opens;
        powered = power;
        room.step(ambient, powered, open, isDefrosting(now.getEpochSecond()));
        probes.forEach(probe -> probe.step(room.air()));
        pulp.forEach(probe -> probe.step(room.air()));
        spec.pulp().filter(goods -> goods.isFresh(scenario.secondsSinceStart(now))).ifPresent(goods -> pulp.forEach(probe -> probe.feel(goods.fresh())));
    }

    private boolean isDefrosting(long second) {
        double every = spec.defrostEveryHours() * 3600;
        return every > 0 && (second + defrostOffset) % every < spec.defrostMinutes() * 60;
    }

    /** What the sensors say now: contacts when they change and each minute, the battery each hour, the rest when sampled. */
    List<Reading> readings(Instant now, boolean sampled, Scenario scenario) {
        List<Reading> readings = new ArrayList<>();
        long time = now.toEpochMilli();
        if (sampled) {
            probes.forEach(probe -> sample(probe, time, readings));
            pulp.forEach(probe -> readings.add(new Reading(probe.sensor(), Quantity.TEMP, time, probe.temperature())));
        }
        if (contactsChanged || now.getEpochSecond() % CONTACT_SECONDS == 0) {
            contactsChanged = false;
            readings.add(Reading.of(spec.sensors().get(0), Quantity.POWER, time, powered));
            spec.doorSensor().ifPresent(sensor -> readings.add(Reading.of(sensor, Quantity.DOOR, time, open)));
        }
        if (now.getEpochSecond() % BATTERY_SECONDS == 0) {
            Stream.concat(probes.stream(), pulp.stream()).forEach(probe -> readings.add(new Reading(probe.sensor(), Quantity.BATT, time, probe.battery())));
        }
        readings.removeIf(reading -> scenario.isSilent(reading.sensor()));
        return readings;
    }

    private void sample(Probe probe, long time, List<Reading> readings) {
        readings.add(new Reading(probe.sensor(), Quantity.TEMP, time, probe.temperature()));
        if (spec.humidity().isPresent()) {
            double rh = spec.humidity().getAsDouble() - RH_PER_KELVIN * (room.air() - spec.setpoint()) + 0.5 * random.nextGaussian();
            readings.add(new Reading(probe.sensor(), Quantity.HUM, time, Probe.rounded(Math.max(5, Math.min(100, rh)), 10)));
        }
    }

    String name() {
        return spec.zone();
    }

    List<String> sensors() {
        List<String> sensors = new ArrayList<>(spec.sensors());
        spec.pulp().ifPresent(goods -> sensors.addAll(goods.sensors()));
        spec.doorSensor().ifPresent(sensors::add);
        return sensors;
    }

    double airTemperature() {
        return room.air();
    }
}
