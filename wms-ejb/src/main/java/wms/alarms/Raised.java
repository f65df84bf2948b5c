package wms.alarms;

/**
 * An alarm was raised, or raised again.
 *
 * @param state what it is in from the start: UNACKNOWLEDGED, or kept quiet
 * @param chatters its point has raised so often within a minute that nobody is called anew
 */
public record Raised(String id, AlarmState state, boolean chatters) {
  /** Nobody is to be startled by it. */
  public boolean isQuiet() { return chatters || state != AlarmState.UNACKNOWLEDGED; }
}
