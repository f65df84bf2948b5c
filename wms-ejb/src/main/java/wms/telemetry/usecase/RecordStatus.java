package wms.telemetry.usecase;

import jakarta.inject.Inject;
import wms.shared.Sql;
import wms.shared.UseCase;
import wms.telemetry.GatewayStatus;

/** Notes what a gateway says of itself. A gateway that is not registered at that facility says nothing to us. */
@UseCase
public class RecordStatus {
  private final Sql sql;

  @Inject public RecordStatus(Sql sql) { this.sql = sql; }

  public void record(GatewayStatus status) {
    sql.update("UPDATE gateway SET is_online = ?, buffered = COALESCE(?, buffered), software = COALESCE(?, software) WHERE code = ? AND facility = COALESCE(?, facility)",
        status.online() ? 1 : 0, status.buffered(), status.software(), status.gateway(), status.facility());
    if (status.trouble() != null) recordParts(status);
    if (status.at() != null) sql.update("UPDATE gateway SET last_seen_at = ? WHERE code = ? AND facility = COALESCE(?, facility) AND (last_seen_at IS NULL OR last_seen_at < ?)",
        status.at(), status.gateway(), status.facility(), status.at());
  }

  /** Gateways that say how their parts are doing say it whole each time. */
  private void recordParts(GatewayStatus status) {
    sql.update("UPDATE gateway SET dropped = ?, trouble = ?, config_version = ?, config_refused = ? WHERE code = ? AND facility = COALESCE(?, facility)", status.dropped(),
        status.trouble().isEmpty() ? null : status.trouble(), status.configVersion(), status.configRefused(), status.gateway(), status.facility());
  }
}
