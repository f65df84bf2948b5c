package wms.telemetry.usecase;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import wms.shared.Query;
import wms.shared.Refusal;
import wms.shared.Row;
import wms.shared.Scope;
import wms.shared.Sql;
import wms.telemetry.DeadLetter;

/** Reads what was refused. */
@Query
public class LetterBook {
  private static final String LETTERS = "SELECT id, topic, facility, gateway, reason, detail, payload, received_at, content_size, settled_at, settled_by, settlement FROM dead_letter ";
  private final Sql sql;

  @Inject public LetterBook(Sql sql) { this.sql = sql; }

  /**
   * Newest first, those before the given id. Letters that name no facility of ours are seen by those who see everything.
   *
   * @param gateway null for all, as is reason; settled null for both kinds
   * @param ofNewSensors with those whose readings are kept and wait for their sensor to be registered
   */
  public List<DeadLetter> letters(String before, String gateway, String reason, Boolean settled, boolean ofNewSensors, Scope scope, int limit) {
    List<Object> params = new ArrayList<>(List.of(before));
    String where = "WHERE id < ?";
    if (gateway != null) {
      where += " AND gateway = ?";
      params.add(gateway);
    }
    if (reason != null) {
      where += " AND reason = ?";
      params.add(reason);
    }
    if (settled != null) where += " AND settled_at IS " + (settled ? "NOT NULL" : "NULL");
    if (!ofNewSensors) where += " AND stranger IS NULL";
    params.addAll(scope.params());
    return sql.list(LetterBook::letter, LETTERS + where + scope.and("facility") + " ORDER BY id DESC FETCH FIRST " + limit + " ROWS ONLY", params.toArray());
  }

  /** @throws Refusal not found */
  public DeadLetter letter(String id) { return sql.first(LetterBook::letter, LETTERS + "WHERE id = ?", id).orElseThrow(() -> Refusal.notFound("dead letter", id)); }

  /** Its dialect and content are null when nothing of it could be kept. */
  public DeadLetter.Content content(String id) {
    return sql.first(row -> new DeadLetter.Content(row.text("dialect"), row.text("content")), "SELECT dialect, content FROM dead_letter WHERE id = ?", id).orElseThrow(() -> Refusal.notFound("dead letter", id));
  }

  private static DeadLetter letter(Row row) throws SQLException {
    return new DeadLetter(row.text("id"), row.text("topic"), row.text("gateway"), row.text("reason"), row.text("detail"), row.text("payload"), row.instant("received_at"), row.text("facility"),
        row.count("content_size") > 0, row.instant("settled_at"), row.text("settled_by"), row.text("settlement"));
  }
}
