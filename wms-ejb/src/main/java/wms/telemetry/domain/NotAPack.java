package wms.telemetry.domain;

/** The message is no SenML pack at all. */
final class NotAPack extends Exception {
  NotAPack(String why) { super(why, null, false, false); }
}
