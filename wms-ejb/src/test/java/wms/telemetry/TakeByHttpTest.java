package wms.telemetry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static wms.telemetry.TelemetryFixture.NOON;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import wms.people.Attempts;
import wms.shared.Actor;
import wms.shared.CommonReason;
import wms.shared.DatabaseTest;
import wms.shared.Deed;
import wms.shared.Fired;
import wms.shared.Refusal;
import wms.shared.Right;
import wms.telemetry.sql.Registry;
import wms.telemetry.usecase.GiveGatewayToken;
import wms.telemetry.usecase.TakeByHttp;

/** An Efento gateway posts what its loggers measured. */
class TakeByHttpTest extends DatabaseTest {
  private static final Actor ADMIN = new Actor("root", "Root", "local", Map.of("MNS", Set.of(Right.ADMINISTER)));
  private static final Actor LEAD = new Actor("lead", "Lead", "local", Map.of("MNS", Set.of(Right.SEE)));
  private static final String TOKEN = "q3Vt9aB_cD-eF0gH1iJ2kL3mN4oP5qR6sT7uV8wX9yZ";
  private static final String POSTED = "{\"measurements\":[{\"serial\":\"282C024FFFB3\",\"response_handle\":3,\"measured_at\":\"2026-11-20 11:50:00\",\"params\":[{\"channel\":1,\"type\":\"temperature\",\"value\":5.1}]}]}";
  private static final Clock CLOCK = Clock.fixed(NOON, ZoneOffset.UTC);
  private final Fired<Deed> deeds = Fired.event();
  private TelemetryFixture telemetry;
  private TakeByHttp take;

  @BeforeEach void aGatewayWithAToken() {
    telemetry = new TelemetryFixture(sql, Fired.event());
    transacted(() -> telemetry.aColdStoreWithSensors(1));
    transacted(() -> telemetry.sensor("282C024FFFB3", "MNS-A1", 900));
    give("GW1", TOKEN, ADMIN);
    take = new TakeByHttp(sql, new Attempts(), new Registry(sql, CLOCK), telemetry.recordReadings(), CLOCK);
  }

  private void give(String gateway, String token, Actor by) { transacted(() -> new GiveGatewayToken(sql, deeds, CLOCK).give(gateway, token, by)); }

  private HttpAnswer post(String token, String body) { return transacted(() -> take.take(token, "10.0.0.7", body.getBytes(StandardCharsets.UTF_8))); }

  private Refusal refused(Runnable work) { return catchThrowableOfType(Refusal.class, work::run); }

  @Test void whatItPostsIsStoredOnceAndAnsweredWithItsHandles() {
    assertThat(post(TOKEN, POSTED)).isEqualTo(new HttpAnswer(List.of(3), List.of()));
    post(TOKEN, POSTED);
    assertThat(telemetry.stored("282C024FFFB3")).containsExactly("2026-11-20T11:50:00Z=5.1");
    assertThat(sql.first(row -> row.instant("last_seen_at"), "SELECT last_seen_at FROM gateway WHERE code = 'GW1'")).contains(NOON);
  }

  @Test void aLoggerNobodyRegisteredWaitsAndIsWantedAllTheSame() {
    assertThat(post(TOKEN, POSTED.replace("FFFB3", "FFFFF")).wanted()).containsExactly(3);
    assertThat(sql.list(row -> row.text("code"), "SELECT code FROM new_sensor")).containsExactly("282C024FFFFF");
  }

  @Test void aLoggerRegisteredAMomentAgoIsKnown() {
    post(TOKEN, POSTED);
    transacted(() -> telemetry.sensor("282C024FFFFF", "MNS-A1", 900));
    post(TOKEN, POSTED.replace("FFFB3", "FFFFF"));
    assertThat(telemetry.stored("282C024FFFFF")).hasSize(1);
  }

  @Test void whatCannotBeReadIsListedAndAnsweredAndAHeartbeatIsHeard() {
    assertThat(post(TOKEN, "no json").wanted()).isEmpty();
    assertThat(sql.list(row -> row.text("reason") + " " + row.text("gateway"), "SELECT * FROM dead_letter")).containsExactly("MALFORMED GW1");
    post(TOKEN, "{\"gateway\":{\"uptime\":7}}");
    assertThat(sql.list(row -> row.text("reason"), "SELECT reason FROM dead_letter")).hasSize(1);
  }

  @Test void withoutItsTokenNobodyIsHeardAndWhoGuessesHasToWait() {
    for (int i = 0; i < 5; i++) assertThat(refused(() -> post("guess", POSTED)).reason()).isEqualTo(CommonReason.NOT_SIGNED_IN);
    assertThat(refused(() -> post(null, POSTED)).reason()).isEqualTo(CommonReason.TOO_MANY_ATTEMPTS);
    assertThat(telemetry.stored("282C024FFFB3")).isEmpty();
  }

  @Test void aNewTokenEndsTheOldAndOnlyItsHashIsKept() {
    String other = TOKEN.replace("q3V", "r4W");
    give("GW1", other, ADMIN);
    assertThat(refused(() -> post(TOKEN, POSTED)).reason()).isEqualTo(CommonReason.NOT_SIGNED_IN);
    post(other, POSTED);
    assertThat(telemetry.stored("282C024FFFB3")).hasSize(1);
    assertThat(sql.list(row -> row.text("hash"), "SELECT hash FROM gateway_token")).singleElement().satisfies(hash -> assertThat(hash).hasSize(64).doesNotContain(other));
    assertThat(deeds.events()).extracting(Deed::action).containsOnly("telemetry.gateway.tokenGiven");
  }

  @Test void aTokenIsGivenByWhoMayAndIsRandom() {
    assertThat(refused(() -> give("GW1", TOKEN, LEAD)).reason()).isEqualTo(CommonReason.NOT_ALLOWED);
    assertThat(refused(() -> give("NONE", TOKEN, ADMIN)).reason()).isEqualTo(CommonReason.NOT_FOUND);
    assertThat(refused(() -> give("GW1", "short", ADMIN)).fields()).containsExactly(new Refusal.Field("/token", "TOKEN_WEAK"));
    assertThat(refused(() -> give("GW1", "a".repeat(43), ADMIN)).fields()).containsExactly(new Refusal.Field("/token", "TOKEN_WEAK"));
  }
}
