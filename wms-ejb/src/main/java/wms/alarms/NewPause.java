package wms.alarms;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import wms.shared.Refusal;

/** The point of an alarm is to be kept quiet. @param until needed for shelving, not taken otherwise */
public record NewPause(String alarm, PauseKind kind, Instant until, String reason) {
  private static final int LONGEST_REASON = 500;

  /** @throws Refusal naming every bad field at once */
  public void mustBeComplete(Instant now, Duration longest) {
    List<Refusal.Field> bad = new ArrayList<>();
    if (alarm == null || alarm.isBlank()) bad.add(new Refusal.Field("/alarm", "REQUIRED"));
    if (kind == null) bad.add(new Refusal.Field("/kind", "REQUIRED"));
    if (reason == null || reason.isBlank()) bad.add(new Refusal.Field("/reason", "REQUIRED"));
    else if (reason.length() > LONGEST_REASON) bad.add(new Refusal.Field("/reason", "TOO_LONG", Map.of("longest", LONGEST_REASON)));
    if (kind == PauseKind.SHELVED) end(bad, now, longest);
    if (!bad.isEmpty()) throw Refusal.invalid(bad);
  }

  private void end(List<Refusal.Field> bad, Instant now, Duration longest) {
    if (until == null) bad.add(new Refusal.Field("/until", "REQUIRED"));
    else if (!until.isAfter(now)) bad.add(new Refusal.Field("/until", AlarmReason.SHELVED_INTO_THE_PAST.name()));
    else if (until.isAfter(now.plus(longest))) bad.add(new Refusal.Field("/until", AlarmReason.SHELVED_TOO_LONG.name(), Map.of("hours", longest.toHours())));
  }
}
