package wms.telemetry.usecase;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.regex.Pattern;
import wms.shared.Actor;
import wms.shared.Deed;
import wms.shared.Refusal;
import wms.shared.Right;
import wms.shared.Sha256;
import wms.shared.Sql;
import wms.shared.UseCase;
import wms.telemetry.IntakeReason;

/**
 * A gateway that speaks HTTP proves itself by a token of 256 random bits. Whoever gives it makes it, so that no answer carries it and
 * nothing here keeps more than its hash. A new one ends the old at once.
 */
@UseCase
public class GiveGatewayToken {
  private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{43}");
  private static final int FEWEST_CHARACTERS = 16;
  private final Sql sql;
  private final Event<Deed> deeds;
  private final Clock clock;

  @Inject public GiveGatewayToken(Sql sql, Event<Deed> deeds, Clock clock) {
    this.sql = sql;
    this.deeds = deeds;
    this.clock = clock;
  }

  /**
   * @param token 32 random bytes as base64 for addresses, without padding
   * @throws Refusal not found, NOT_ALLOWED, or TOKEN_WEAK
   */
  public void give(String gateway, String token, Actor by) {
    String facility = sql.first(row -> row.text("facility"), "SELECT facility FROM gateway WHERE code = ?", gateway).orElseThrow(() -> Refusal.notFound("gateway", gateway));
    by.mustBeAllowed(Right.ADMINISTER, facility);
    if (token == null || !TOKEN.matcher(token).matches() || token.chars().distinct().count() < FEWEST_CHARACTERS) throw Refusal.invalid("/token", IntakeReason.TOKEN_WEAK.name());
    sql.update("DELETE FROM gateway_token WHERE gateway = ?", gateway);
    sql.update("INSERT INTO gateway_token (gateway, hash, given_at, given_by) VALUES (?, ?, ?, ?)", gateway, Sha256.hex(token), clock.instant(), by.user());
    deeds.fire(Deed.of(by, "telemetry.gateway.tokenGiven", "gateway", gateway, facility, Map.of()));
  }
}
