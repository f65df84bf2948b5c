package wms.telemetry;

import static org.assertj.core.api.Assertions.assertThat;
import static wms.telemetry.TelemetryFixture.NOON;
import static wms.telemetry.TelemetryFixture.numbered;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import wms.shared.DatabaseTest;
import wms.shared.Fired;
import wms.shared.Scope;
import wms.telemetry.sql.ConfigurationContent;
import wms.telemetry.sql.ConfigurationKey;
import wms.telemetry.usecase.GatewayBook;

/** What the page of gateways says of one. */
class GatewayBookTest extends DatabaseTest {
  private TelemetryFixture telemetry;

  @BeforeEach void aColdStore() {
    telemetry = new TelemetryFixture(sql, Fired.event());
    transacted(() -> telemetry.aColdStoreWithSensors(1));
  }

  private GatewayState gateway() { return new GatewayBook(sql, new ConfigurationContent(sql, Map::of), new ConfigurationKey(sql)).after("", Scope.EVERYWHERE, 1).get(0); }

  private void hear(Instant received, Duration lag) {
    Reading reading = new Reading("MNS-A1-T1", SensedQuantity.TEMP, received.minus(lag), received, 3);
    transacted(() -> telemetry.recordReadings().record(ReadingBatch.of(ReadingPack.of("MNS", "GW1", received, List.of(reading)))));
  }

  @Test void missingMessagesAreNamedUntilTheyCome() {
    transacted(() -> telemetry.recordReadings().record(ReadingBatch.of(numbered(1), numbered(2), numbered(5))));
    assertThat(gateway().missing()).containsExactly(new MissingMessages(3, 4));
    transacted(() -> telemetry.recordReadings().record(ReadingBatch.of(numbered(3), numbered(4))));
    assertThat(gateway().missing()).isEmpty();
  }

  @Test void itsClockIsTheLeastLagOfAWholeHour() {
    hear(NOON, Duration.ofSeconds(9));
    hear(NOON.plusSeconds(60), Duration.ofSeconds(2));
    hear(NOON.plusSeconds(120), Duration.ofHours(3));
    assertThat(gateway().clock()).isNull();
    hear(NOON.plusSeconds(3_600), Duration.ofSeconds(4));
    assertThat(gateway().clock()).isEqualTo(new GatewayClock(2, null));
  }

  @Test void aClockThatGainsIsSeenAfterADay() {
    hear(NOON, Duration.ofSeconds(2));
    hear(NOON.plus(Duration.ofHours(48)), Duration.ofSeconds(-18));
    hear(NOON.plus(Duration.ofHours(49)), Duration.ofSeconds(2));
    assertThat(gateway().clock()).isEqualTo(new GatewayClock(-18, -10.0));
  }
}
