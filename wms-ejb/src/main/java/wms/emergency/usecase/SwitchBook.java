package wms.emergency.usecase;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import wms.emergency.ModeSwitch;
import wms.emergency.sql.ModeSwitches;
import wms.shared.Query;
import wms.shared.Scope;

/** The switches that were made. */
@Query
public class SwitchBook {
  private final ModeSwitches switches;

  @Inject public SwitchBook(ModeSwitches switches) { this.switches = switches; }

  /** Newest first, those made before the moment; null takes any. */
  public List<ModeSwitch> list(String facility, String incident, Instant before, Scope scope, int limit) {
    return switches.list(facility, incident, scope, before == null ? Instant.ofEpochMilli(Long.MAX_VALUE) : before, limit);
  }

  /** @throws wms.shared.Refusal not found */
  public ModeSwitch find(String id) { return switches.find(id); }
}
