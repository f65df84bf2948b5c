package wms.inventory;

/** What holds the goods of a lot at a place. A recall comes before all other causes: no person lets its goods go. */
public enum HeldBy {
  NOTHING, SOMETHING, A_RECALL;

  public static HeldBy reason(String code) { return code.equals(Hold.RECALLED) ? A_RECALL : SOMETHING; }

  public static HeldBy worse(HeldBy one, HeldBy other) { return one.compareTo(other) < 0 ? other : one; }
}
