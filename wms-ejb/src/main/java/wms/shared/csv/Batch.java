package wms.shared.csv;

import java.util.ArrayList;
import java.util.List;
import wms.shared.Sql;

/** Rows for one statement, sent to the database a thousand at a time. */
public final class Batch {
  private static final int SIZE = 1000;
  private final Sql sql;
  private final String statement;
  private final Batch before;
  private final List<Object[]> rows = new ArrayList<>();

  public Batch(Sql sql, String statement) { this(sql, statement, null); }

  private Batch(Sql sql, String statement, Batch before) {
    this.sql = sql;
    this.statement = statement;
    this.before = before;
  }

  /** One whose rows name rows of this one: whenever it is sent, this one goes first. */
  public Batch then(String next) { return new Batch(sql, next, this); }

  public void add(Object... row) {
    rows.add(row);
    if (rows.size() == SIZE) send();
  }

  /** Sends what is still waiting. */
  public void send() {
    if (before != null) before.send();
    sql.batch(statement, rows);
    rows.clear();
  }
}
