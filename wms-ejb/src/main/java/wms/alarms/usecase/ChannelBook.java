package wms.alarms.usecase;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import wms.alarms.Channel;
import wms.alarms.ChannelKind;
import wms.alarms.LineSafety;
import wms.shared.Query;
import wms.shared.Refusal;
import wms.shared.Row;
import wms.shared.Sql;

/** Reads the ways out and how they fare; never their secrets. */
@Query
public class ChannelBook {
  private static final String CHANNELS = """
      SELECT c.code, c.kind, c.label, c.facility, c.is_active, c.host, c.port, c.line_safety, c.login, c.sender, c.url, c.content_type, c.body, c.version,
        CASE WHEN c.secret IS NULL THEN 0 ELSE 1 END AS has_secret,
        (SELECT COUNT(*) FROM notification n WHERE n.channel = c.code AND n.send_state = 'WAITING') AS waiting,
        (SELECT MAX(n.sent_at) FROM notification n WHERE n.channel = c.code AND n.send_state = 'SENT') AS last_sent_at,
        (SELECT MIN(n.first_at) FROM notification n WHERE n.channel = c.code AND n.send_state = 'WAITING' AND n.tries > 0) AS failing_at,
        (SELECT MIN(n.problem) FROM notification n WHERE n.channel = c.code AND n.send_state = 'WAITING' AND n.tries > 0) AS problem
      FROM alarm_channel c
      """;
  private final Sql sql;

  @Inject public ChannelBook(Sql sql) { this.sql = sql; }

  /** In order of code, those after the given one; {@code ""} begins. */
  public List<Channel> after(String code, int limit) { return sql.list(ChannelBook::view, CHANNELS + "WHERE c.code > ? ORDER BY c.code FETCH FIRST " + limit + " ROWS ONLY", code); }

  /** @throws Refusal not found */
  public Channel channel(String code) { return sql.first(ChannelBook::view, CHANNELS + "WHERE c.code = ?", code).orElseThrow(() -> Refusal.notFound("channel", code)); }

  private static Channel view(Row row) throws SQLException {
    return new Channel(row.text("code"), row.word("kind", ChannelKind.class), row.text("label"), row.text("facility"), row.count("is_active") == 1, row.text("host"), row.whole("port"), row.word("line_safety", LineSafety.class),
        row.text("login"), row.text("sender"), row.text("url"), row.text("content_type"), row.text("body"), row.count("has_secret") == 1, row.count("waiting"), row.instant("last_sent_at"), row.instant("failing_at"),
        row.text("problem"), row.number("version"));
  }
}
