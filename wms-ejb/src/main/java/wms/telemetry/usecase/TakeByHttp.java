package wms.telemetry.usecase;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import wms.people.Attempts;
import wms.shared.Clashes;
import wms.shared.CommonReason;
import wms.shared.Part;
import wms.shared.Refusal;
import wms.shared.Sha256;
import wms.shared.Sql;
import wms.telemetry.HttpAnswer;
import wms.telemetry.ReadingBatch;
import wms.telemetry.ReadingPack;
import wms.telemetry.domain.Dialect;
import wms.telemetry.domain.Efento;
import wms.telemetry.domain.RawMessage;
import wms.telemetry.sql.Registry;

/**
 * Takes what an Efento gateway posts. It is answered after the commit; what is refused is a dead letter and answered all the same, for
 * the gateway would send it again for ever. Meets the other way in at the same sensors now and then, and then tries again.
 */
@Part
public class TakeByHttp {
  private static final String WHO = "gateway";
  private static final int TRIES = 5;
  private final Sql sql;
  private final Attempts attempts;
  private final Registry registry;
  private final RecordReadings readings;
  private final Clock clock;

  @Inject public TakeByHttp(Sql sql, Attempts attempts, Registry registry, RecordReadings readings, Clock clock) {
    this.sql = sql;
    this.attempts = attempts;
    this.registry = registry;
    this.readings = readings;
    this.clock = clock;
  }

  /**
   * @param address where the request came from
   * @throws Refusal NOT_SIGNED_IN without the token of a gateway, TOO_MANY_ATTEMPTS after several of them
   */
  public HttpAnswer take(String token, String address, byte[] body) {
    String gateway = gateway(token, address);
    ReadingPack pack = read(gateway, body);
    for (int attempt = 1; ; attempt++) {
      try {
        readings.record(ReadingBatch.of(pack));
        return new HttpAnswer(Efento.handles(body));
      } catch (RuntimeException e) {
        if (!Clashes.isClash(e) || attempt == TRIES) throw e;
      }
    }
  }

  private String gateway(String token, String address) {
    Instant now = clock.instant();
    attempts.mustBeOpen(WHO, address, now);
    String gateway = token == null ? null : sql.first(row -> row.text("gateway"), "SELECT gateway FROM gateway_token WHERE hash = ?", Sha256.hex(token)).orElse(null);
    if (gateway == null) {
      attempts.failed(WHO, address, now);
      throw Refusal.of(Refusal.Kind.UNAUTHENTICATED, CommonReason.NOT_SIGNED_IN, Map.of());
    }
    return gateway;
  }

  private ReadingPack read(String gateway, byte[] body) {
    registry.lookWhenOld();
    RawMessage message = RawMessage.of("efento", null, gateway, Dialect.EFENTO, clock.instant(), body);
    ReadingPack pack = registry.reader().read(message);
    if (pack.refused().stream().noneMatch(one -> one.reason().isOfRegistry())) return pack;
    registry.look();
    return registry.reader().read(message);
  }
}
