package wms.gateway.simulate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wms.gateway.senml.Quantity;
import wms.gateway.senml.Reading;
import wms.gateway.settings.Misconfigured;
import wms.gateway.settings.Settings;
import wms.gateway.source.Collected;

class SimulateSourceTest {
    private static final Logger LOG = Logger.getAnonymousLogger();
    private static final String HEADER = "zone,setpoint_c,band_c,ua_w_per_k,heat_capacity_kj_per_k,cooling_kw,defrost_every_h,defrost_min,door_openings_per_h,door_open_s,sensors,humidity_pct,door_sensor\n";
    private static final String ROOMS = HEADER + "# chilled, then frozen\nMNS-A1,4,2,60,3000,6,8,15,4,20,MNS-A1-T1;MNS-A1-T2,90,MNS-A1-D1\nMNS-F1,-20,2,40,5000,9,12,20,2,20,MNS-F1-T1,,\n";

    static {
        LOG.setLevel(Level.OFF);
    }

    @TempDir
    Path dir;

    @Test
    void aNewBufferIsGivenAPast() throws Exception {
        List<Reading> readings = run(ROOMS, false, 200, all -> !all.isEmpty());
        assertThat(of(readings, "MNS-A1-T1", Quantity.TEMP)).hasSizeBetween(180, 182).allSatisfy(reading -> assertThat(reading.value()).isBetween(2.0, 8.0));
        assertThat(of(readings, "MNS-F1-T1", Quantity.TEMP)).hasSizeBetween(180, 182).allSatisfy(reading -> assertThat(reading.value()).isBetween(-22.5, -12.0));
        assertThat(of(readings, "MNS-A1-T1", Quantity.HUM)).hasSizeBetween(180, 182);
        assertThat(of(readings, "MNS-F1-T1", Quantity.HUM)).isEmpty();
        assertThat(of(readings, "MNS-A1-T2", Quantity.BATT)).isNotEmpty();
        assertThat(of(readings, "MNS-A1-T1", Quantity.POWER)).hasSizeGreaterThan(170);
        assertThat(of(readings, "MNS-A1-D1", Quantity.DOOR)).anySatisfy(reading -> assertThat(reading.value()).as("somebody came in").isEqualTo(1));
    }

    @Test
    void oneThatHasLivedBeforeIsNot() throws Exception {
        assertThat(run(ROOMS, true, 300, all -> false)).hasSizeLessThan(30);
    }

    @Test
    void aDoorHeldOpenInTheScenarioIsToldWithinASecondOrTwo() throws Exception {
        Files.writeString(dir.resolve("scenario.txt"), "# nothing yet\n");
        Collected collected = new Collected();
        Thread running = start(ROOMS, true, collected);
        Thread.sleep(1_200);
        Files.writeString(dir.resolve("scenario.txt"), "door MNS-A1 open\nsilent MNS-F1-T1\n");
        long told = System.currentTimeMillis();
        while (of(collected.readings(), "MNS-A1-D1", Quantity.DOOR).stream().noneMatch(reading -> reading.value() == 1)) {
            assertThat(System.currentTimeMillis() - told).isLessThan(5_000);
            Thread.sleep(50);
        }
        running.interrupt();
        running.join();
        assertThat(of(collected.readings(), "MNS-A1-T1", Quantity.TEMP)).as("sampled each second").isNotEmpty();
    }

    @Test
    void goodsInAPreCoolerHalveTheirDifferenceAndWarmOnesComeInAgain() {
        RoomSpec bare = RoomTest.chilled(0);
        RoomSpec preCooler = new RoomSpec(bare.zone(), 0, bare.band(), bare.ua(), bare.heatCapacity(), bare.cooling(), 0, 0, 0, 0, bare.sensors(), bare.humidity(), bare.doorSensor(),
            java.util.Optional.of(new PulpSpec(List.of("K1-X1"), 26, 20, 6)));
        java.time.Instant start = java.time.Instant.parse("2026-11-22T08:00:00Z");
        Zone zone = new Zone(preCooler, 1);
        Scenario calm = new Scenario(java.util.Set.of(), start, LOG);
        double[] felt = new double[362];
        for (int second = -60; second <= 360 * 60; second++) {
            zone.step(start.plusSeconds(second), 20, calm);
            if (second >= 0 && second % 60 == 0) {
                felt[second / 60] = of(zone.readings(start.plusSeconds(second), true, calm), "K1-X1", Quantity.TEMP).get(0).value();
            }
        }
        assertThat(felt[0]).isBetween(25.4, 26.6);
        assertThat(felt[20]).isBetween(12.0, 14.0);
        assertThat(felt[60]).isBetween(2.2, 4.3);
        assertThat(felt[359]).isBetween(-1.2, 1.2);
        assertThat(felt[360]).as("the next batch").isBetween(25.4, 26.6);
    }

    @Test
    void theSameSeedGivesTheSameSensors() throws IOException {
        Zone one = new Zone(RoomTest.chilled(4), 7);
        Zone same = new Zone(RoomTest.chilled(4), 7);
        Zone other = new Zone(RoomTest.chilled(4), 8);
        Scenario calm = new Scenario(java.util.Set.of(), java.time.Instant.EPOCH, LOG);
        List<List<Reading>> readings = java.util.stream.Stream.of(one, same, other).map(zone -> {
            zone.step(java.time.Instant.EPOCH, 20, calm);
            return zone.readings(java.time.Instant.EPOCH, true, calm);
        }).toList();
        assertThat(readings.get(0)).isEqualTo(readings.get(1)).isNotEqualTo(readings.get(2));
    }

    @Test
    void aMistakeInTheRoomsIsNamed() {
        assertThatThrownBy(() -> run("zone,setpoint_c\nA,1\n", true, 0, all -> true)).isInstanceOf(Misconfigured.class).hasMessageContaining("no column 'band_c'");
        assertThatThrownBy(() -> run(ROOMS.replace("-20", "cold"), true, 0, all -> true)).isInstanceOf(Misconfigured.class).hasMessageContaining("'cold' of 'setpoint_c' is not a number").hasMessageContaining("MNS-F1");
        assertThatThrownBy(() -> run(ROOMS.replace("MNS-F1-T1", "T 1"), true, 0, all -> true)).isInstanceOf(Misconfigured.class).hasMessageContaining("'T 1' of 'sensors'");
        assertThatThrownBy(() -> run(HEADER, true, 0, all -> true)).isInstanceOf(Misconfigured.class).hasMessageContaining("names no row");
    }

    private List<Reading> run(String rooms, boolean hasPast, int moreMillis, Predicate<List<Reading>> enough) throws Exception {
        Collected collected = new Collected();
        Thread running = start(rooms, hasPast, collected);
        for (int i = 0; i < 100 && !enough.test(collected.readings()); i++) {
            Thread.sleep(20);
        }
        Thread.sleep(moreMillis);
        running.interrupt();
        running.join();
        return collected.readings();
    }

    private Thread start(String rooms, boolean hasPast, Collected collected) throws IOException {
        Files.writeString(dir.resolve("rooms.csv"), rooms);
        Path file = Files.writeString(dir.resolve("g.properties"), "simulate.rooms=rooms.csv\nsimulate.history=PT3H\nsimulate.scenario=scenario.txt\n");
        SimulateSource source = new SimulateSource(Settings.read(file, Map.of(), Map.of()), () -> java.time.Duration.ofSeconds(1), () -> hasPast, Clock.systemUTC(), LOG);
        Thread running = new Thread(() -> {
            try {
                source.run(collected);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        running.start();
        return running;
    }

    private static List<Reading> of(List<Reading> readings, String sensor, Quantity quantity) {
        return readings.stream().filter(reading -> reading.sensor().equals(sensor) && reading.quantity() == quantity).toList();
    }
}
