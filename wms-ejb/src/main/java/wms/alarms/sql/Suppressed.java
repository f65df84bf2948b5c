package wms.alarms.sql;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import wms.alarms.AlarmCode;
import wms.alarms.AlarmState;
import wms.shared.Part;
import wms.shared.Row;
import wms.shared.Sql;

/** Compares what is quiet by design with what should be. */
@Part
public class Suppressed {
  private final Sql sql;
  private final Quiet quiet;

  @Inject public Suppressed(Sql sql) {
    this.sql = sql;
    quiet = new Quiet(sql);
  }

  private record Standing(String id, String facility, String zone, AlarmCode code) {
    static Standing of(Row row) throws SQLException { return new Standing(row.text("id"), row.text("facility"), row.text("zone"), row.word("code", AlarmCode.class)); }
  }

  /** Alarms that no rule keeps quiet any more. */
  public List<String> noLonger() {
    return standing("a.inhibition = 'SUPPRESSED'").stream().filter(alarm -> !isSuppressed(alarm)).map(Standing::id).toList();
  }

  /** Keeps alarms quiet that nobody has answered and a rule covers by now, and tells which. */
  public List<String> fromNow() {
    List<String> covered = standing("a.inhibition IS NULL AND a.acknowledged_at IS NULL AND EXISTS (SELECT 1 FROM alarm_suppression s WHERE s.code = a.code)").stream().filter(this::isSuppressed).map(Standing::id).toList();
    for (String id : covered) sql.update("UPDATE alarm SET inhibition = ?, version = version + 1 WHERE id = ?", AlarmState.SUPPRESSED, id);
    return covered;
  }

  private boolean isSuppressed(Standing alarm) { return quiet.isSuppressed(alarm.facility, alarm.zone, alarm.code); }

  private List<Standing> standing(String which) { return sql.list(Standing::of, "SELECT a.id, a.facility, a.zone, a.code FROM alarm a WHERE a.cleared_at IS NULL AND " + which); }
}
