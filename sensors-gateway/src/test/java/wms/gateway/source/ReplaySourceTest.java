package wms.gateway.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wms.gateway.senml.Quantity;
import wms.gateway.senml.Reading;
import wms.gateway.settings.Misconfigured;
import wms.gateway.settings.Settings;

class ReplaySourceTest {
    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");
    private static final Logger LOG = Logger.getAnonymousLogger();

    static {
        LOG.setLevel(Level.OFF);
    }

    @TempDir
    Path dir;

    @Test
    void aRecordInFahrenheitAndLocalTimeBecomesCelsiusAndUtc() throws Exception {
        assertThat(replay("timestamp,value\n2013-12-02 21:15:00,73.96732207\n", "replay.sensor=T1\nreplay.unit=F\nreplay.zone=Asia/Shanghai\n"))
            .containsExactly(new Reading("T1", Quantity.TEMP, Instant.parse("2013-12-02T13:15:00Z").toEpochMilli(), 23.315));
    }

    @Test
    void columnsAreFoundByTheirNamesAndTimesByTheirForm() throws Exception {
        assertThat(replay("value,sensor,time\n4,A,2026-11-22T07:00:00Z\n5,B,2026-11-22T15:00:01+08:00\n6,A,1795310000\n7,A,1795310000123\n", ""))
            .extracting(Reading::sensor, Reading::time, Reading::value)
            .containsExactly(org.assertj.core.groups.Tuple.tuple("A", 1795330800000L, 4.0), org.assertj.core.groups.Tuple.tuple("B", 1795330801000L, 5.0),
                org.assertj.core.groups.Tuple.tuple("A", 1795310000000L, 6.0), org.assertj.core.groups.Tuple.tuple("A", 1795310000123L, 7.0));
    }

    @Test
    void withoutAHeaderTheOrderIsTimeSensorValue() throws Exception {
        assertThat(replay("1795310000,A,4\n1795310001,A,5\n", "")).hasSize(2);
        assertThat(replay("1795310000,4\n1795310001,5\n", "replay.sensor=A\n")).hasSize(2);
    }

    @Test
    void theLastReadingCanBeNow() throws Exception {
        assertThat(replay("time,value\n2013-12-02 21:15:00,1\n2013-12-02 21:20:00,2\n", "replay.sensor=T1\nreplay.shift=now\n"))
            .extracting(Reading::time).containsExactly(NOW.toEpochMilli() - 300_000, NOW.toEpochMilli());
    }

    @Test
    void withASpeedTheFirstIsNowAndTheOthersFollowQuicker() throws Exception {
        long start = System.currentTimeMillis();
        List<Reading> readings = replay("time,value\n2013-12-02 21:15:00,1\n2013-12-02 21:16:00,2\n", "replay.sensor=T1\nreplay.shift=now\nreplay.speed=300\n", Clock.systemUTC());
        assertThat(readings.get(1).time() - readings.get(0).time()).isEqualTo(200);
        assertThat(System.currentTimeMillis() - start).isGreaterThanOrEqualTo(200);
    }

    @Test
    void aBadLineIsLeftOutAndTheRestIsNot() throws Exception {
        assertThat(replay("time,value\nyesterday,1\n1795310000,warm\n1795310000\n\n1795310000,3\n", "replay.sensor=T1\n")).hasSize(1);
    }

    @Test
    void whatCannotBeReplayedIsRefused() {
        assertThatThrownBy(() -> replay("time,value\n1795310000,3\n", "")).isInstanceOf(Misconfigured.class).hasMessageContaining("replay.sensor");
        assertThatThrownBy(() -> replay("time,value\n", "replay.sensor=T1\nreplay.shift=first\n")).isInstanceOf(Misconfigured.class).hasMessageContaining("replay.speed");
        assertThatThrownBy(() -> replay("time,value\n", "replay.sensor=T1\nreplay.quantity=smell\n")).isInstanceOf(Misconfigured.class).hasMessageContaining("smell");
    }

    private List<Reading> replay(String csv, String settings) throws IOException, InterruptedException {
        return replay(csv, settings, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private List<Reading> replay(String csv, String settings, Clock clock) throws IOException, InterruptedException {
        Files.writeString(dir.resolve("r.csv"), csv);
        Path file = Files.writeString(dir.resolve("g.properties"), "replay.file=r.csv\nreplay.exit=true\n" + settings);
        Collected collected = new Collected();
        new ReplaySource(Settings.read(file, Map.of(), Map.of()), clock, LOG).run(collected);
        return collected.readings();
    }
}
