package wms.inventory;

import java.time.Instant;

/** How the air of zones dries goods out; those tell it who know how warm and how humid it was. */
public interface DryingAir {
  /**
   * Of a material in a zone. To be asked before a lot's turn is taken: whoever writes readings waits for lots.
   *
   * @param from the earliest moment that will be asked about
   */
  Drying of(String zone, String material, Instant from, Instant to);

  interface Drying { DryingTime between(Instant from, Instant to); }
}
