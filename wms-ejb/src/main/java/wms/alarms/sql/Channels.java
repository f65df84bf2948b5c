package wms.alarms.sql;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import wms.alarms.ChannelCommand;
import wms.alarms.ChannelKind;
import wms.alarms.LineSafety;
import wms.shared.Part;
import wms.shared.Row;
import wms.shared.Sql;

/** Keeps the ways out with their secrets, for those who send. */
@Part
public class Channels {
  private static final String ACTIVE = "SELECT * FROM alarm_channel WHERE is_active = 1";
  private final Sql sql;

  @Inject public Channels(Sql sql) { this.sql = sql; }

  public void add(ChannelCommand channel) {
    sql.update("INSERT INTO alarm_channel (code, kind, label, facility, is_active, host, port, line_safety, login, sender, url, content_type, body, secret, version) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,1)",
        channel.code(), channel.kind(), channel.label(), channel.facility(), channel.isActive() ? 1 : 0, channel.host(), channel.port(), channel.safety(), channel.login(), channel.sender(), channel.url(),
        channel.contentType(), channel.body(), channel.secret());
    sql.update("INSERT INTO alarm_lease (code, holder, until_at) VALUES (?, '-', 0)", Leases.ofChannel(channel.code()));
  }

  /** False when somebody changed it since. */
  public boolean change(ChannelCommand channel, long seen) {
    return sql.update("UPDATE alarm_channel SET label = ?, facility = ?, is_active = ?, host = ?, port = ?, line_safety = ?, login = ?, sender = ?, url = ?, content_type = ?, body = ?, secret = COALESCE(?, secret), version = version + 1 WHERE code = ? AND version = ?",
        channel.label(), channel.facility(), channel.isActive() ? 1 : 0, channel.host(), channel.port(), channel.safety(), channel.login(), channel.sender(), channel.url(), channel.contentType(), channel.body(),
        channel.secret(), channel.code(), seen) == 1;
  }

  public List<ChannelCommand> active() { return sql.list(Channels::channel, ACTIVE + " ORDER BY code"); }

  public Optional<ChannelCommand> find(String code) { return sql.first(Channels::channel, "SELECT * FROM alarm_channel WHERE code = ?", code); }

  /** The way to people of a facility: its own before the one for all. */
  public Optional<ChannelCommand> serving(String facility, ChannelKind kind) {
    return sql.first(Channels::channel, ACTIVE + " AND kind = ? AND facility IN (?, '*') ORDER BY CASE WHEN facility = '*' THEN 1 ELSE 0 END, code FETCH FIRST 1 ROWS ONLY", kind, facility);
  }

  private static ChannelCommand channel(Row row) throws SQLException {
    return new ChannelCommand(row.text("code"), row.word("kind", ChannelKind.class), row.text("label"), row.text("facility"), row.count("is_active") == 1, row.text("host"), row.whole("port"),
        row.word("line_safety", LineSafety.class), row.text("login"), row.text("sender"), row.text("url"), row.text("content_type"), row.text("body"), row.text("secret"));
  }
}
