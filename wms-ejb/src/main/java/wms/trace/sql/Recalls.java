package wms.trace.sql;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import wms.shared.Among;
import wms.shared.Part;
import wms.shared.Refusal;
import wms.shared.Row;
import wms.shared.Sql;
import wms.trace.RecallHead;
import wms.trace.RecallSelection;
import wms.trace.RecallState;
import wms.trace.domain.RecallNumber;

/** Recalls and the lots they caught. */
@Part
public class Recalls {
  private static final String HEADS = "SELECT r.*, (SELECT COUNT(*) FROM recall_lot c WHERE c.recall = r.id) AS lots FROM recall r";
  private final Sql sql;

  @Inject public Recalls(Sql sql) { this.sql = sql; }

  public void add(String id, String reason, RecallSelection selection, Instant at, String by) {
    sql.update("INSERT INTO recall (id, reason, material, supplier, produced_from, produced_to, received_from, received_to, opened_at, opened_by, version) VALUES (?,?,?,?,?,?,?,?,?,?,1)",
        id, reason, text(selection.material()), text(selection.supplier()), selection.producedFrom(), selection.producedTo(), selection.receivedFrom(), selection.receivedTo(), at, by);
    sql.batch("INSERT INTO recall_number (recall, lot_number) VALUES (?,?)", selection.lotNumbers().stream().map(number -> new Object[] {id, number}).toList());
  }

  public void caught(String recall, Collection<String> lots, boolean late, Instant at) {
    sql.batch("INSERT INTO recall_lot (recall, lot, caught_at, late) VALUES (?,?,?,?)", lots.stream().map(lot -> new Object[] {recall, lot, at, late ? 1 : 0}).toList());
  }

  public void lift(String id, String reason, Instant at, String by) { sql.update("UPDATE recall SET lifted_at = ?, lifted_by = ?, lift_reason = ? WHERE id = ?", at, by, reason, id); }

  public boolean isKnown(String id) { return sql.first(row -> row.text("id"), "SELECT id FROM recall WHERE id = ?", id).isPresent(); }

  /**
   * Locks it to the end of the transaction.
   *
   * @param seen the version the caller saw, null when it does not matter
   * @throws Refusal not found, or stale
   */
  public RecallHead take(String id, Long seen) {
    sql.update("UPDATE recall SET version = version + 1 WHERE id = ?", id);
    RecallHead head = find(id);
    if (seen != null && head.version() != seen + 1) throw Refusal.stale();
    return head;
  }

  /** @throws Refusal not found */
  public RecallHead find(String id) { return sql.first(this::head, HEADS + " WHERE r.id = ?", id).orElseThrow(() -> Refusal.notFound("recall", id)); }

  public List<RecallHead> inForce() { return sql.list(this::head, HEADS + " WHERE r.lifted_at IS NULL ORDER BY r.seq"); }

  /**
   * Newest first.
   *
   * @param state null: whatever became of them
   * @param below the sequence number of the last recall seen
   */
  public List<RecallHead> newest(RecallState state, long below, int limit) {
    String which = state == null ? "" : state == RecallState.LIFTED ? " AND r.lifted_at IS NOT NULL" : " AND r.lifted_at IS NULL";
    return sql.list(this::head, HEADS + " WHERE r.seq < ?" + which + " ORDER BY r.seq DESC FETCH FIRST " + limit + " ROWS ONLY", below);
  }

  public List<String> lotsOf(String recall) { return sql.list(row -> row.text("lot"), "SELECT lot FROM recall_lot WHERE recall = ? ORDER BY lot", recall); }

  /** Those of these lots that are the same goods of the same maker as one that it caught, or were caught themselves. */
  public Set<String> alike(String recall, Collection<String> lots) {
    return new HashSet<>(Among.of(lots).gather((marks, some) -> sql.list(row -> row.text("lot"), """
        SELECT l.lot FROM lot l WHERE l.lot IN (%s) AND EXISTS (
          SELECT 1 FROM recall_lot c JOIN lot k ON k.lot = c.lot
          WHERE c.recall = ? AND k.lot_number = l.lot_number AND k.material = l.material AND k.supplier = l.supplier)""".formatted(marks), Among.and(some, recall))));
  }

  /** Which of these lots some recall in force holds, and its number. */
  public List<Caught> inForceOn(Collection<String> lots) {
    return Among.of(lots).gather((marks, some) -> sql.list(row -> new Caught(row.text("lot"), row.text("id"), RecallNumber.of(row.number("seq"))),
        "SELECT c.lot, r.id, r.seq FROM recall_lot c JOIN recall r ON r.id = c.recall WHERE r.lifted_at IS NULL AND c.lot IN (" + marks + ") ORDER BY r.seq", some));
  }

  public record Caught(String lot, String recall, String number) {}

  private RecallHead head(Row row) throws SQLException {
    String id = row.text("id");
    Instant lifted = row.instant("lifted_at");
    RecallSelection selection = new RecallSelection(numbers(id), row.text("material"), row.text("supplier"), row.date("produced_from"), row.date("produced_to"), row.date("received_from"), row.date("received_to"));
    return new RecallHead(id, RecallNumber.of(row.number("seq")), lifted == null ? RecallState.IN_FORCE : RecallState.LIFTED, row.text("reason"), selection, row.count("lots"),
        row.instant("opened_at"), row.text("opened_by"), lifted, row.text("lifted_by"), row.text("lift_reason"), row.number("version"));
  }

  private List<String> numbers(String recall) { return sql.list(row -> row.text("lot_number"), "SELECT lot_number FROM recall_number WHERE recall = ? ORDER BY lot_number", recall); }

  private static String text(String text) { return text == null || text.isBlank() ? null : text.strip(); }
}
