package wms.alarms.usecase;

import java.util.Map;
import wms.alarms.AlarmReason;
import wms.shared.Refusal;

/** What a person says of an alarm. */
final class Comment {
  private static final int LONGEST = 500;

  private Comment() {}

  /** @throws Refusal COMMENT_MISSING or TOO_LONG */
  static String of(String text) {
    if (text == null || text.isBlank()) throw Refusal.invalid("/comment", AlarmReason.COMMENT_MISSING.name());
    if (text.length() > LONGEST) throw Refusal.invalid("/comment", "TOO_LONG", Map.of("longest", LONGEST));
    return text.strip();
  }
}
