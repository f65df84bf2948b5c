package wms.coldchain.usecase;

import wms.coldchain.Excursion;

/**
 * What judging has found of one excursion.
 *
 * @param was as it stands written; null: it is new
 * @param is as it should stand; null: it never was one
 */
record Finding(Excursion was, Excursion is) {
  Excursion excursion() { return is == null ? was : is; }

  boolean isNew() { return was == null; }

  boolean isWithdrawn() { return is == null; }

  boolean harmsGoods() { return excursion().holds() && harmsMore(); }

  /** More goods are harmed than were known to be. */
  boolean harmsMore() {
    if (isNew() || isWithdrawn()) return isNew();
    return is.startedAt().isBefore(was.startedAt()) || is.isOpen() != was.isOpen() || !is.isOpen() && is.endedAt().isAfter(was.endedAt());
  }
}
