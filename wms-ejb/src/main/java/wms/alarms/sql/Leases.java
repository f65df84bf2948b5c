package wms.alarms.sql;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import wms.shared.Part;
import wms.shared.Sql;

/** Lets one server at a time do a thing. Whoever holds it may go on holding it; from one that died it passes on when its time is over. */
@Part
public class Leases {
  public static final String TELLING = "telling";
  private static final Duration LONG_ENOUGH = Duration.ofMinutes(1);
  private final String self = UUID.randomUUID().toString();
  private final Sql sql;

  @Inject public Leases(Sql sql) { this.sql = sql; }

  public static String ofChannel(String channel) { return "channel " + channel; }

  /** True when it is ours for a minute from now. */
  public boolean take(String code, Instant now) {
    return sql.update("UPDATE alarm_lease SET holder = ?, until_at = ? WHERE code = ? AND (holder = ? OR until_at < ?)", self, now.plus(LONG_ENOUGH), code, self, now) == 1;
  }
}
