package wms.telemetry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static wms.telemetry.TelemetryFixture.NOON;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import wms.inventory.TestClock;
import wms.shared.Actor;
import wms.shared.DatabaseTest;
import wms.shared.Deed;
import wms.shared.Fired;
import wms.shared.News;
import wms.shared.Refusal;
import wms.shared.Right;
import wms.shared.Scope;
import wms.telemetry.sql.ConfigurationContent;
import wms.telemetry.sql.ConfigurationKey;
import wms.telemetry.usecase.ConfigureGateway;
import wms.telemetry.usecase.GatewayBook;
import wms.telemetry.usecase.IssueConfigurations;
import wms.telemetry.usecase.RecordStatus;

class ConfigureGatewayTest extends DatabaseTest {
  private static final Actor CLERK = new Actor("clerk", "Clerk", "local", Map.of("MNS", java.util.Set.of(Right.ADMINISTER)));
  private static final Actor STRANGER = new Actor("li", "Li", "local", Map.of("JSH", java.util.Set.of(Right.ADMINISTER)));
  private static final SensorCorrection OFF_BY_A_LITTLE = new SensorCorrection("MNS-A1-T1", SensedQuantity.TEMP, 1, -0.3);
  private final TestClock clock = new TestClock(NOON);
  private final Fired<Deed> deeds = Fired.event();
  private GatewayBook book;
  private IssueConfigurations issue;
  private ConfigureGateway configure;

  @BeforeEach void aColdStore() {
    transacted(() -> new TelemetryFixture(sql, Fired.event()).aColdStoreWithSensors(2));
    ConfigurationContent contents = new ConfigurationContent(sql, () -> Map.of("MNS-A1", new ZoneBands.Band(2.0, 8.0)));
    ConfigurationKey key = new ConfigurationKey(sql);
    book = new GatewayBook(sql, contents, key);
    issue = new IssueConfigurations(sql, contents, key, clock);
    configure = new ConfigureGateway(sql, book, issue, deeds, Fired.<News>event());
  }

  @Test void whatIsSaidOfAGatewayIsToldToItUnderANewVersionAndWrittenDown() {
    long first = issued().version();
    clock.setTo(NOON.plus(Duration.ofHours(1)));
    GatewayConfiguration after = change(60, first, OFF_BY_A_LITTLE);
    assertThat(after.version()).isGreaterThan(first);
    assertThat(after.publicKey()).isNotBlank();
    assertThat(after.corrections()).containsExactly(OFF_BY_A_LITTLE);
    assertThat(issued().content()).contains("\"version\":" + after.version(), "\"sampleSeconds\":60", "{\"code\":\"MNS-A1-T1\",\"quantities\":[\"temp\",\"hum\"],\"low\":2.0,\"high\":8.0}",
        "{\"sensor\":\"MNS-A1-T1\",\"quantity\":\"temp\",\"slope\":1.0,\"offset\":-0.3}");
    assertThat(deeds.events()).extracting(Deed::action).containsExactly("telemetry.gateway.configured");
    assertThat(change(null, after.version()).corrections()).isEmpty();
  }

  @Test void theSameFactsKeepTheirVersionAndAClockSetBackDoesNotLowerIt() {
    long first = issued().version();
    clock.setTo(NOON.minus(Duration.ofDays(1)));
    assertThat(issued().version()).isEqualTo(first);
    assertThat(change(30, first).version()).isEqualTo(first + 1);
  }

  @Test void whoeverSawAnOlderOneIsTold() {
    long first = issued().version();
    change(30, first);
    assertThatThrownBy(() -> change(60, first)).isInstanceOf(Refusal.class).hasMessageContaining("STALE");
  }

  @Test void everyMistakeIsNamedAtOnce() {
    long first = issued().version();
    assertThatThrownBy(() -> change(0, first, OFF_BY_A_LITTLE, OFF_BY_A_LITTLE, new SensorCorrection("X", SensedQuantity.TEMP, 9, 0), new SensorCorrection(null, null, 1, 0))).isInstanceOfSatisfying(Refusal.class,
        refusal -> assertThat(refusal.fields()).extracting(Refusal.Field::pointer, Refusal.Field::code).containsExactlyInAnyOrder(tuple("/sampleSeconds", "OUT_OF_RANGE"), tuple("/corrections/1/quantity", "CORRECTED_TWICE"),
            tuple("/corrections/2/sensor", "UNKNOWN_SENSOR"), tuple("/corrections/2/offset", "CORRECTED_TOO_FAR"), tuple("/corrections/3/sensor", "REQUIRED"), tuple("/corrections/3/quantity", "REQUIRED")));
  }

  private static org.assertj.core.groups.Tuple tuple(Object... parts) { return org.assertj.core.groups.Tuple.tuple(parts); }

  @Test void onlyTheFacilitysAdministratorMayAndOnlyForAGatewayThereIs() {
    long first = issued().version();
    assertThatThrownBy(() -> transacted(() -> configure.change("GW1", new ConfigurationChange(60, List.of()), first, STRANGER))).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> transacted(() -> configure.change("NONE", new ConfigurationChange(60, List.of()), first, CLERK))).isInstanceOf(Refusal.class);
  }

  @Test void aGatewayIsSeenToFollowToRefuseAndToHaveDropped() {
    long first = issued().version();
    assertThat(state().configuration()).isEqualTo(ConfigurationState.UNKNOWN);
    status(first, null, "The source modbus 10.0.0.5:502 has failed: timeout. It is tried again.", 120L);
    assertThat(state()).extracting(GatewayState::configuration, GatewayState::trouble, GatewayState::droppedReadings).containsExactly(ConfigurationState.FOLLOWED, "The source modbus 10.0.0.5:502 has failed: timeout. It is tried again.", 120L);
    change(60, first);
    assertThat(state().configuration()).isEqualTo(ConfigurationState.UNDER_WAY);
    status(first, "orders.forged", "", 120L);
    assertThat(state()).extracting(GatewayState::configuration, GatewayState::trouble).containsExactly(ConfigurationState.REFUSED, null);
    status(null, "orders.noKey", "", 120L);
    assertThat(state().configuration()).as("it goes by its own settings").isEqualTo(ConfigurationState.NO_KEY);
  }

  private void status(Long version, String refused, String trouble, Long dropped) {
    transacted(() -> new RecordStatus(sql).record(new GatewayStatus("MNS", "GW1", true, NOON, 0L, "1", dropped, trouble, version, refused)));
  }

  private GatewayState state() { return transacted(() -> book.after("", Scope.EVERYWHERE, 10)).get(0); }

  private Configured issued() { return transacted(() -> issue.issue()).get(0); }

  private GatewayConfiguration change(Integer seconds, long seen, SensorCorrection... corrections) {
    return transacted(() -> configure.change("GW1", new ConfigurationChange(seconds, List.of(corrections)), seen, CLERK));
  }
}
