package wms.shared.csv;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import wms.shared.Sql;

/** Codes of one kind, read once for a whole file: those in the books, and those that earlier rows have brought. */
public final class Codes {
  private final Set<String> there;
  private final Set<String> brought = new HashSet<>();

  private Codes(Collection<String> there) { this.there = new HashSet<>(there); }

  /** The column {@code code} of a table. */
  public static Codes in(Sql sql, String table) { return of(sql, "SELECT code FROM " + table); }

  /** @param select gives the codes in a column named {@code code} */
  public static Codes of(Sql sql, String select) { return of(sql.list(row -> row.text("code"), select)); }

  public static Codes of(Collection<String> there) { return new Codes(there); }

  public boolean know(String code) { return there.contains(code); }

  /** A row brings a new code; one that is taken already is reported. Null, which was reported before, is passed over. */
  public void claim(CsvRow row, String column, String code) {
    if (code == null) return;
    if (!brought.add(code)) row.refuse(column, CsvReason.TWICE_IN_FILE);
    else if (there.contains(code)) row.refuse(column, CsvReason.ALREADY_THERE);
  }

  /** A row names a code that must be in the books. */
  public void need(CsvRow row, String column, String code) {
    if (code != null && !there.contains(code)) row.refuse(column, CsvReason.UNKNOWN_REFERENCE);
  }
}
