package wms.gateway.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class RoomTest {
    private static final double WARM_DAY = 24;

    @Property(tries = 60)
    void aClosedRoomStaysInItsBand(@ForAll @DoubleRange(min = -25, max = 15) double setpoint, @ForAll @DoubleRange(min = -15, max = 38) double ambient) {
        Room room = new Room(chilled(setpoint));
        for (int second = 0; second < 24 * 3600; second++) {
            room.step(ambient, true, false, false);
            assertThat(room.air()).isBetween(setpoint - 1.6, setpoint + 1.1);
        }
    }

    @Test
    void anOpenDoorWarmsAChilledRoomPastEightWithinTwoAndAHalfMinutesEvenOnACoolNight() {
        assertThat(secondsUntil(aboveEight(18))).isBetween(45, 150);
        assertThat(secondsUntil(aboveEight(29))).isBetween(30, 120);
    }

    @Test
    void closedAgainItIsCoolWithinTenMinutes() {
        Room room = openFor(new Room(chilled(2)), 150, WARM_DAY);
        assertThat(room.air()).isGreaterThan(8);
        int seconds = 0;
        for (; room.air() > 4; seconds++) {
            room.step(WARM_DAY, true, false, false);
        }
        assertThat(seconds).isBetween(60, 600);
        assertThat(room.goods()).as("the goods hardly noticed").isLessThan(3);
    }

    @Test
    void anOpeningOfTwentySecondsCostsAboutADegree() {
        assertThat(openFor(new Room(chilled(4)), 20, WARM_DAY).air()).isBetween(4.3, 5.5);
    }

    @Test
    void withoutPowerItWarmsSlowlyAndTheGoodsFollow() {
        Room room = new Room(chilled(4));
        for (int second = 0; second < 4 * 3600; second++) {
            room.step(WARM_DAY, false, false, false);
            assertThat(room.isCooling()).isFalse();
        }
        assertThat(room.air()).isGreaterThan(8);
        assertThat(room.goods()).isBetween(6.0, room.air());
    }

    @Test
    void aDefrostIsAHumpNotAnExcursion() {
        Room room = new Room(chilled(4));
        double highest = 0;
        for (int second = 0; second < 1800; second++) {
            room.step(WARM_DAY, true, false, second < 900);
            highest = Math.max(highest, room.air());
        }
        assertThat(highest).isBetween(5.0, 8.0);
    }

    private interface Run {
        double next();
    }

    private static Run aboveEight(double ambient) {
        Room room = new Room(chilled(2));
        return () -> {
            room.step(ambient, true, true, false);
            return room.air();
        };
    }

    private static int secondsUntil(Run run) {
        int seconds = 1;
        while (run.next() <= 8 && seconds < 3600) {
            seconds++;
        }
        return seconds;
    }

    private static Room openFor(Room room, int seconds, double ambient) {
        for (int second = 0; second < seconds; second++) {
            room.step(ambient, true, true, false);
        }
        return room;
    }

    static RoomSpec chilled(double setpoint) {
        return new RoomSpec("MNS-A1", setpoint, 2, 60, 3000, 6, 8, 15, 4, 20, List.of("MNS-A1-T1", "MNS-A1-T2"), OptionalDouble.of(90), Optional.of("MNS-A1-D1"), Optional.empty());
    }
}
