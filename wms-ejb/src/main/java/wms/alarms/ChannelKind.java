package wms.alarms;

import java.time.Duration;

/** The ways out of the house, each with the time after which a message has lost its use and is given up. */
public enum ChannelKind {
  EMAIL(Duration.ofHours(4)), SMS(Duration.ofHours(1)),
  /** Another program that subscribes to what becomes of alarms. */
  WEBHOOK(Duration.ofHours(24));

  private final Duration patience;

  ChannelKind(Duration patience) { this.patience = patience; }

  public Duration patience() { return patience; }

  /** People are told by it, as against programs. */
  public boolean isForPeople() { return this != WEBHOOK; }
}
