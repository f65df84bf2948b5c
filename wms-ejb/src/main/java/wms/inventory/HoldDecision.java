package wms.inventory;

/** What becomes of held goods. The first four are a person's; the others follow from events. */
public enum HoldDecision {
  RELEASE, DISCARD, SHORTEN_LIFE,
  /** 降级: they may go, as goods of a lower grade. */
  DOWNGRADE,
  /** The cause was taken back, such as an excursion that late readings disproved. */
  WITHDRAWN,
  /** The goods went elsewhere and the hold went with them. */
  MOVED;

  public boolean isForPeople() { return this == RELEASE || this == DISCARD || this == SHORTEN_LIFE || this == DOWNGRADE; }
}
