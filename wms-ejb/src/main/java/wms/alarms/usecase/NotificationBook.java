package wms.alarms.usecase;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import wms.alarms.AlarmHistory;
import wms.alarms.ChannelKind;
import wms.alarms.Notification;
import wms.alarms.NotificationFilter;
import wms.alarms.SendState;
import wms.alarms.sql.AlarmEvents;
import wms.shared.Query;
import wms.shared.Refusal;
import wms.shared.Row;
import wms.shared.Sql;

/** Reads the delivery log. */
@Query
public class NotificationBook {
  private static final String LOG = "SELECT n.*, p.full_name FROM notification n LEFT JOIN person p ON p.login = n.person ";
  private final Sql sql;
  private final AlarmEvents events;

  @Inject public NotificationBook(Sql sql, AlarmEvents events) {
    this.sql = sql;
    this.events = events;
  }

  /** Newest first, those before the given id ({@code "~"} begins). */
  public List<Notification> before(String id, NotificationFilter filter, int limit) {
    List<Object> params = new ArrayList<>(List.of(id));
    params.addAll(filter.params());
    return sql.list(NotificationBook::view, LOG + "WHERE n.id < ?" + filter.and() + " ORDER BY n.id DESC FETCH FIRST " + limit + " ROWS ONLY", params.toArray());
  }

  /** @throws Refusal not found */
  public Notification notification(String id) { return sql.first(NotificationBook::view, LOG + "WHERE n.id = ?", id).orElseThrow(() -> Refusal.notFound("notification", id)); }

  /** What became of an alarm, oldest first. Addresses stay in the log. */
  public AlarmHistory history(String alarm) {
    List<Notification> told = sql.list(NotificationBook::view, LOG.replace("notification n ", "notification n --DERBY-PROPERTIES index=notification_by_alarm\n ") + "WHERE n.alarm = ? ORDER BY n.id", alarm);
    return new AlarmHistory(events.of(alarm), told.stream().map(Notification::withoutAddress).toList());
  }

  private static Notification view(Row row) throws SQLException {
    return new Notification(row.text("id"), row.text("alarm"), row.text("facility"), row.whole("after_minutes"), row.word("kind", ChannelKind.class), row.text("channel"), row.text("person"), row.text("full_name"),
        row.text("address"), row.text("subject"), row.word("send_state", SendState.class), row.instant("made_at"), row.instant("due_at"), row.count("tries"), row.instant("sent_at"), row.text("problem"), row.text("problem_text"), row.text("note"));
  }
}
