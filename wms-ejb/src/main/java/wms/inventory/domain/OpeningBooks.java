package wms.inventory.domain;

import wms.inventory.Movement;

/** Takes opening stock in bulk: lots nobody has seen before, each with what lies where. */
public interface OpeningBooks {
  /** Reads what is known already, and takes down what comes. */
  Page begin();

  /** What one load brings. */
  interface Page {
    /** Whether a lot of this id, or one of the same identity under another id, is in the books. */
    boolean isKnown(Lot lot);

    void open(Lot lot);

    /** @param facility where the movement ends */
    void bring(Movement line, String facility);

    /** Writes what is still waiting. */
    void close();
  }
}
