package wms.receiving.sql;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import wms.receiving.NewComment;
import wms.receiving.ReportComment;
import wms.shared.Part;
import wms.shared.Row;
import wms.shared.Sql;

/** Keeps what is said about reports. */
@Part
public class Comments {
  private final Sql sql;

  @Inject public Comments(Sql sql) { this.sql = sql; }

  /** Oldest first. */
  public List<ReportComment> of(String notice) { return sql.list(Comments::view, "SELECT * FROM notice_comment WHERE notice = ? ORDER BY said_at, id", notice); }

  /** The notice that a comment of this id is about. */
  public Optional<String> noticeOf(String id) { return sql.first(row -> row.text("notice"), "SELECT notice FROM notice_comment WHERE id = ?", id); }

  public long ofSupplier(String notice) { return sql.first(row -> row.number("said"), "SELECT COUNT(*) AS said FROM notice_comment WHERE notice = ? AND by_supplier = 1", notice).orElse(0L); }

  public void add(String notice, NewComment said, boolean fromSupplier, Instant at, String by) {
    sql.update("INSERT INTO notice_comment (id, notice, by_supplier, author, body, said_at, said_by) VALUES (?,?,?,?,?,?,?)", said.id(), notice, fromSupplier ? 1 : 0, said.author(), said.text(), at, by);
  }

  private static ReportComment view(Row row) throws SQLException {
    return new ReportComment(row.text("id"), row.instant("said_at"), row.number("by_supplier") == 1, row.text("author"), row.text("body"));
  }
}
