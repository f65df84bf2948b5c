package wms.inventory;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that a test moves on. */
public final class TestClock extends Clock {
  private volatile Instant now;

  public TestClock(Instant now) { this.now = now; }

  public void pass(Duration time) { now = now.plus(time); }

  public void setTo(Instant instant) { now = instant; }

  @Override public Instant instant() { return now; }

  @Override public ZoneId getZone() { return ZoneOffset.UTC; }

  @Override public Clock withZone(ZoneId zone) { return this; }
}
