package wms.gateway.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

class ScenarioTest {
    private static final Instant START = Instant.parse("2026-11-22T08:00:00Z");

    private final List<String> said = new ArrayList<>();
    private final Scenario scenario = new Scenario(Set.of("MNS-A1", "MNS-A1-T1"), START, listened());

    @Test
    void whatALineSaysHoldsAsLongAsItStands() {
        at(0, "door MNS-A1 open", "silent MNS-A1-T1  # dead battery", "power MNS-A1 off");
        assertThat(scenario.isDoorHeldOpen("MNS-A1")).isTrue();
        assertThat(scenario.isSilent("MNS-A1-T1")).isTrue();
        assertThat(scenario.isPowerOff("MNS-A1")).isTrue();
        at(5, "power MNS-A1 off");
        assertThat(scenario.isDoorHeldOpen("MNS-A1")).isFalse();
        assertThat(scenario.isSilent("MNS-A1-T1")).isFalse();
        assertThat(scenario.isPowerOff("MNS-A1")).isTrue();
    }

    @Test
    void aLineAddedLaterWins() {
        at(0, "door MNS-A1 open");
        at(60, "door MNS-A1 open", "door MNS-A1 closed");
        assertThat(scenario.isDoorHeldOpen("MNS-A1")).isFalse();
        at(90, "door MNS-A1 open", "door MNS-A1 closed", "door MNS-A1 open");
        assertThat(scenario.isDoorHeldOpen("MNS-A1")).isTrue();
        at(95, "silent MNS-A1-T1", "speaks MNS-A1-T1");
        assertThat(scenario.isSilent("MNS-A1-T1")).isFalse();
    }

    @Test
    void aStoryRunsByItself() {
        String[] story = {"# the demo", "+PT4M door MNS-A1 open", "+PT6M30S door MNS-A1 closed", "-PT1H power MNS-A1 off", "-PT30M power MNS-A1 on"};
        at(-3600, story);
        assertThat(scenario.isPowerOff("MNS-A1")).isTrue();
        for (int second : new int[] {-1800, 0, 239, 390, 4000}) {
            scenario.reach(START.plusSeconds(second));
            assertThat(scenario.isDoorHeldOpen("MNS-A1")).as("at " + second).isFalse();
            assertThat(scenario.isPowerOff("MNS-A1")).isFalse();
        }
        scenario.reach(START.plusSeconds(240));
        assertThat(scenario.isDoorHeldOpen("MNS-A1")).isTrue();
    }

    @Test
    void aWordFromNowEndsAStory() {
        at(300, "+PT4M door MNS-A1 open");
        assertThat(scenario.isDoorHeldOpen("MNS-A1")).isTrue();
        at(310, "+PT4M door MNS-A1 open", "door MNS-A1 closed");
        assertThat(scenario.isDoorHeldOpen("MNS-A1")).isFalse();
    }

    @Test
    void whatIsNotUnderstoodIsSaidOnceAndIgnored() {
        String[] lines = {"doors MNS-A1 open", "door MNS-Z9 open", "+PT door MNS-A1 open", "door MNS-A1 ajar", "silent MNS-A1-T1"};
        at(0, lines);
        at(1, lines);
        at(2, "doors MNS-A1 open", "silent MNS-A1-T1");
        assertThat(said).hasSize(4).allSatisfy(sentence -> assertThat(sentence).contains("ignored"));
        assertThat(scenario.isDoorHeldOpen("MNS-A1")).isFalse();
        assertThat(scenario.isSilent("MNS-A1-T1")).isTrue();
    }

    private void at(int second, String... lines) {
        scenario.tell(List.of(lines), START.plusSeconds(second));
        scenario.reach(START.plusSeconds(second));
    }

    private Logger listened() {
        Logger log = Logger.getAnonymousLogger();
        log.setUseParentHandlers(false);
        log.addHandler(new Handler() {
            @Override
            public void publish(LogRecord entry) {
                said.add(entry.getMessage());
            }

            @Override
            public void flush() {
            }

            @Override
            public void close() {
            }
        });
        return log;
    }
}
