package wms.inventory.domain;

import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;

/**
 * What a lot's account knows of its own past.
 *
 * @param latest when the last of its movements happened
 * @param lines all of its lines; read only when something is written down late
 */
public record Past(Instant latest, Supplier<List<Line>> lines) {
  public static final Past NONE = new Past(Instant.EPOCH, List::of);
}
