package wms.shared.csv;

import java.util.ArrayList;
import java.util.List;
import wms.shared.Sql;

/** Rows for one statement, sent to the database a thousand at a time. */
public final class Batch {
  private static final int SIZE = 1000;
  private final Sql sql;
  private final String statement;
  private final List<Object[]> rows = new ArrayList<>(SIZE);

  public Batch(Sql sql, String statement) {
    this.sql = sql;
    this.statement = statement;
  }

  public void add(Object... row) {
    rows.add(row);
    if (rows.size() == SIZE) send();
  }

  /** Sends what is still waiting. */
  public void send() {
    sql.batch(statement, rows);
    rows.clear();
  }
}
