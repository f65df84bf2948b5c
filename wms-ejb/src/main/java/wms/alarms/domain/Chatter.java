package wms.alarms.domain;

import java.time.Duration;

/** Three in a minute from one point is chattering (ISA-18.2): it is grouped, and after the first nobody is called anew for each. */
public final class Chatter {
  public static final Duration WITHIN = Duration.ofMinutes(1);
  private static final int MANY = 3;

  private Chatter() {}

  /** @param before how often the point has raised within a minute before this time */
  public static boolean isChatter(int before) { return before + 1 >= MANY; }
}
