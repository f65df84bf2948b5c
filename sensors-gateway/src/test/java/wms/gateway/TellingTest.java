package wms.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import wms.gateway.orders.Orders.Band;
import wms.gateway.senml.Quantity;
import wms.gateway.senml.Reading;

class TellingTest {
    private static final long MINUTE = 60_000;

    private final Telling telling = new Telling(Duration.ofMinutes(15), sensor -> sensor.equals("T1") ? Optional.of(new Band(2, 8)) : Optional.empty());

    @Test
    void theFirstOneAChangeAndOneInAWhileTellTheRestRepeats() {
        assertThat(tells(0, 4.0)).isTrue();
        assertThat(tells(1, 4.2)).isFalse();
        assertThat(tells(2, 4.5)).as("half a degree").isTrue();
        assertThat(tells(3, 4.4)).isFalse();
        assertThat(tells(16, 4.4)).isFalse();
        assertThat(tells(17, 4.4)).as("a quarter of an hour").isTrue();
    }

    @Test
    void whatIsOutsideTheZonesBandAlwaysTells() {
        assertThat(tells(0, 8.1)).isTrue();
        assertThat(tells(1, 8.1)).isTrue();
        assertThat(tells(2, 8.0)).isFalse();
    }

    @Test
    void aDoorTellsWhenItMoves() {
        assertThat(telling.tells(new Reading("D1", Quantity.DOOR, 0, 0))).isTrue();
        assertThat(telling.tells(new Reading("D1", Quantity.DOOR, 1, 0))).isFalse();
        assertThat(telling.tells(new Reading("D1", Quantity.DOOR, 2, 1))).isTrue();
    }

    private boolean tells(int minute, double value) {
        return telling.tells(new Reading("T1", Quantity.TEMP, minute * MINUTE, value));
    }
}
