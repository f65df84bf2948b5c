package wms.shared;

import java.sql.SQLException;
import java.util.Set;

/** Tells errors that come from two transactions meeting, and not from the work itself. */
public final class Clashes {
  /** Serialisation failure, deadlock and lock time-out of Derby and PostgreSQL. */
  private static final Set<String> STATES = Set.of("40001", "40XL1", "40XL2", "40P01", "55P03");

  private Clashes() {}

  /** Lost against another transaction, or met the same new key at the same moment: worth another try from the start. */
  public static boolean isClash(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause())
      if (cause instanceof Overtaken || cause instanceof SQLException sql && (STATES.contains(sql.getSQLState()) || isDuplicate(sql))) return true;
    return false;
  }

  static boolean isDuplicate(SQLException thrown) { return "23505".equals(thrown.getSQLState()); }
}
