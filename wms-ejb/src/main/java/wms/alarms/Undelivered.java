package wms.alarms;

/** A message did not get through. Its text is for the log: it names no secret. */
public final class Undelivered extends Exception {
  private final AlarmReason reason;
  private final boolean isFinal;

  private Undelivered(AlarmReason reason, String text, boolean isFinal) {
    super(text);
    this.reason = reason;
    this.isFinal = isFinal;
  }

  /** Another try may succeed. */
  public static Undelivered forNow(AlarmReason reason, String text) { return new Undelivered(reason, text, false); }

  /** No try will succeed, such as with an address that does not exist. */
  public static Undelivered forGood(AlarmReason reason, String text) { return new Undelivered(reason, text, true); }

  public AlarmReason reason() { return reason; }

  public boolean isFinal() { return isFinal; }
}
