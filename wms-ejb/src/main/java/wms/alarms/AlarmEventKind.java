package wms.alarms;

import java.util.Locale;

/** What can become of an alarm. */
public enum AlarmEventKind {
  RAISED, CLEARED, ACKNOWLEDGED,
  /** It turned out to have had no cause. */
  SETTLED,
  COMMENTED, SHELVED, OUT_OF_SERVICE, SUPPRESSED, HEARD_AGAIN;

  /** Such as {@code heard-again}, in the types of CloudEvents. */
  public String word() { return name().toLowerCase(Locale.ROOT).replace('_', '-'); }
}
