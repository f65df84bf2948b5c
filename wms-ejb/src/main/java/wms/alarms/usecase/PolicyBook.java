package wms.alarms.usecase;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import wms.alarms.Audience;
import wms.alarms.ChannelKind;
import wms.alarms.EscalationPolicy;
import wms.alarms.EscalationStep;
import wms.coldchain.Severity;
import wms.shared.Actor;
import wms.shared.Query;
import wms.shared.Row;
import wms.shared.Sql;

/** Reads who is told of alarms. */
@Query
public class PolicyBook {
  private final Sql sql;

  @Inject public PolicyBook(Sql sql) { this.sql = sql; }

  /** The facility's own, or else the one for all, as what holds there. */
  public EscalationPolicy of(String facility) {
    Optional<Long> own = version(facility);
    String whose = own.isPresent() ? facility : Actor.EVERYWHERE;
    return new EscalationPolicy(facility, own.isPresent(), steps(whose), own.orElse(0L));
  }

  private Optional<Long> version(String facility) { return sql.first(row -> row.number("version"), "SELECT version FROM escalation_policy WHERE facility = ?", facility); }

  private List<EscalationStep> steps(String facility) { return sql.list(PolicyBook::step, "SELECT * FROM escalation_step WHERE facility = ? ORDER BY severity, after_minutes, place", facility); }

  private static EscalationStep step(Row row) throws SQLException {
    return new EscalationStep(row.word("severity", Severity.class), row.count("after_minutes"), row.word("audience", Audience.class), row.text("named"), row.word("channel_kind", ChannelKind.class));
  }
}
