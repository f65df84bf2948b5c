package wms.alarms.sql;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import wms.alarms.AlarmReason;
import wms.alarms.ChannelKind;
import wms.alarms.Message;
import wms.alarms.SendState;
import wms.shared.Ids;
import wms.shared.Part;
import wms.shared.Row;
import wms.shared.Sql;

/** What has to go out. Written in the transaction of its cause; sent outside of any, and marked afterwards. */
@Part
public class Outbox {
  private static final String WAITING = "SELECT * FROM notification --DERBY-PROPERTIES index=notification_due\n WHERE channel = ? AND send_state = 'WAITING'";
  private final Sql sql;

  @Inject public Outbox(Sql sql) { this.sql = sql; }

  /**
   * Something to be said.
   *
   * @param problem why it cannot be, null when it can
   */
  public record Draft(String alarm, String facility, Integer afterMinutes, ChannelKind kind, String channel, String person, String address, String eventId, String subject, String body, String problem, String note) {}

  /** @return its id */
  public String add(Draft draft, Instant at) { return add(draft, 0, at); }

  /** For a subscriber: after everything that was told it before. Only one server may do this at a time. */
  public void addInTurn(Draft draft, Instant at) {
    long last = sql.first(row -> row.number("last_turn"), "SELECT MAX(turn) AS last_turn FROM notification WHERE channel = ?", draft.channel()).orElse(0L);
    add(draft, last + 1, at);
  }

  private String add(Draft draft, long turn, Instant at) {
    String id = Ids.at(at.toEpochMilli());
    SendState state = draft.problem() == null ? SendState.WAITING : SendState.UNDELIVERABLE;
    sql.update("INSERT INTO notification (id, turn, alarm, facility, after_minutes, kind, channel, person, address, event_id, subject, body, send_state, made_at, first_at, due_at, tries, problem, note) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,0,?,?)",
        id, turn, draft.alarm(), draft.facility(), draft.afterMinutes(), draft.kind(), draft.channel(), draft.person(), draft.address(), draft.eventId() == null ? id : draft.eventId(), draft.subject(), draft.body(),
        state, at, at, state == SendState.WAITING ? at : null, draft.problem(), draft.note());
    return id;
  }

  /** The next to go out by a channel now. A subscriber gets everything in order: nothing passes what is tried again. */
  public Optional<Message> next(String channel, ChannelKind kind, Instant now) {
    String which = kind == ChannelKind.WEBHOOK ? " ORDER BY turn, id FETCH FIRST 1 ROWS ONLY" : " AND due_at <= ? ORDER BY due_at, id FETCH FIRST 1 ROWS ONLY";
    if (kind != ChannelKind.WEBHOOK) return sql.first(Outbox::message, WAITING + which, channel, now);
    return sql.first(row -> row.instant("due_at").isAfter(now) ? null : message(row), WAITING + which, channel);
  }

  /** What could not go out while it was of use, since its channel was off or failed, is not sent any more. */
  public void giveUpBefore(String channel, Instant before) {
    sql.update("UPDATE notification SET send_state = 'GIVEN_UP', due_at = NULL, problem = COALESCE(problem, ?) WHERE channel = ? AND send_state = 'WAITING' AND first_at < ?", AlarmReason.TOO_LATE, channel, before);
  }

  public void sent(String id, Instant at) {
    sql.update("UPDATE notification SET send_state = 'SENT', sent_at = ?, due_at = NULL, tries = tries + 1, problem = NULL, problem_text = NULL WHERE id = ?", at, id);
  }

  /** @param next when it is tried again, null when it is given up */
  public void failed(String id, String problem, String text, Instant next) {
    SendState state = next == null ? SendState.GIVEN_UP : SendState.WAITING;
    sql.update("UPDATE notification SET send_state = ?, due_at = ?, tries = tries + 1, problem = ?, problem_text = ? WHERE id = ?", state, next, problem, text, id);
  }

  /** Tries it from the start, by that channel and to that address. */
  public void again(String id, String channel, String address, Instant at) {
    sql.update("UPDATE notification SET send_state = 'WAITING', channel = ?, address = ?, first_at = ?, due_at = ?, tries = 0, problem = NULL, problem_text = NULL WHERE id = ?", channel, address, at, at, id);
  }

  private static Message message(Row row) throws SQLException {
    return new Message(row.text("id"), row.word("kind", ChannelKind.class), row.text("channel"), row.text("facility"), row.text("address"), row.text("event_id"), row.text("subject"), row.text("body"), row.count("tries"), row.instant("first_at"));
  }
}
