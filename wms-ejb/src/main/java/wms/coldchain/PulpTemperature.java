package wms.coldchain;

import java.time.Instant;

/**
 * How warm goods are inside, as they were last probed where they lie.
 *
 * @param celsius degrees Celsius
 * @param fitUpTo how warm they may be stored although their profile asks for less, because somebody who may say so said so; or null
 * @param cooledBy the work under way that is to cool them, or null
 */
public record PulpTemperature(double celsius, Double fitUpTo, String cooledBy, Instant probedAt) {
  public static PulpTemperature probed(double celsius, Instant at) { return new PulpTemperature(celsius, null, null, at); }

  public boolean isCooling() { return cooledBy != null; }
}
