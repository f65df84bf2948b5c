package wms.telemetry.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;

/** Since when this server can hear gateways: it must not call silent what spoke while nobody listened. */
@ApplicationScoped
public class Hearing {
  private Clock clock;
  private volatile Instant since;

  protected Hearing() {}

  @Inject public Hearing(Clock clock) {
    this.clock = clock;
    since = clock.instant();
  }

  /** The server has started, or its line to the broker is there again. */
  public void begin() { since = clock.instant(); }

  public Instant since() { return since; }
}
