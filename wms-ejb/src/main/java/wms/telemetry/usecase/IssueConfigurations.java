package wms.telemetry.usecase;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import wms.shared.Sql;
import wms.shared.UseCase;
import wms.telemetry.Configured;
import wms.telemetry.sql.ConfigurationContent;
import wms.telemetry.sql.ConfigurationKey;

/**
 * Says to each gateway what is registered for it. The version is the time of the change, so that it rises even when the database
 * was set back to an older backup: gateways refuse what is older than what they follow.
 */
@UseCase
public class IssueConfigurations {
  private final Sql sql;
  private final ConfigurationContent contents;
  private final ConfigurationKey key;
  private final Clock clock;

  @Inject public IssueConfigurations(Sql sql, ConfigurationContent contents, ConfigurationKey key, Clock clock) {
    this.sql = sql;
    this.contents = contents;
    this.key = key;
    this.clock = clock;
  }

  private record Addressee(String facility, String gateway, Integer sampleSeconds) {}

  private record Told(long version, String content) {}

  /** All gateways' configurations, those that changed under a new version. */
  public List<Configured> issue() { return issueWhere(""); }

  /** One gateway's. */
  public void issue(String gateway) { issueWhere("WHERE code = ?", gateway); }

  private List<Configured> issueWhere(String where, Object... params) {
    return sql.list(row -> new Addressee(row.text("facility"), row.text("code"), row.whole("sample_seconds")), "SELECT code, facility, sample_seconds FROM gateway " + where + " ORDER BY code", params)
        .stream().map(this::issue).toList();
  }

  private Configured issue(Addressee to) {
    JsonObject wanted = contents.of(to.gateway, to.sampleSeconds);
    Optional<Told> before = sql.first(row -> new Told(row.number("version"), row.text("content")), "SELECT version, content FROM gateway_configuration WHERE gateway = ?", to.gateway);
    Told told = before.filter(one -> one.content.equals(wanted.toString())).orElseGet(() -> tell(to, before, wanted.toString()));
    String content = contents.sealed(told.version, to.facility, to.gateway, wanted);
    return new Configured(to.facility, to.gateway, told.version, content, key.sign("wms/v1/" + to.facility + "/" + to.gateway + "/config", content));
  }

  private Told tell(Addressee to, Optional<Told> before, String content) {
    Told told = new Told(Math.max(before.map(one -> one.version + 1).orElse(0L), clock.millis()), content);
    if (before.isEmpty()) sql.update("INSERT INTO gateway_configuration (gateway, version, content) VALUES (?, ?, ?)", to.gateway, told.version, content);
    else sql.update("UPDATE gateway_configuration SET version = ?, content = ? WHERE gateway = ?", told.version, content, to.gateway);
    return told;
  }
}
