package wms.telemetry.usecase;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Map;
import wms.shared.Actor;
import wms.shared.Deed;
import wms.shared.News;
import wms.shared.Refusal;
import wms.shared.Right;
import wms.shared.Sql;
import wms.shared.UseCase;
import wms.telemetry.ConfigurationChange;
import wms.telemetry.GatewayConfiguration;
import wms.telemetry.SensorCorrection;

/** A person says how often a gateway asks its sensors, and what their calibration found. */
@UseCase
public class ConfigureGateway {
  private final Sql sql;
  private final GatewayBook book;
  private final IssueConfigurations issue;
  private final Event<Deed> deeds;
  private final Event<News> news;

  @Inject public ConfigureGateway(Sql sql, GatewayBook book, IssueConfigurations issue, Event<Deed> deeds, Event<News> news) {
    this.sql = sql;
    this.book = book;
    this.issue = issue;
    this.deeds = deeds;
    this.news = news;
  }

  /**
   * @param seen the version the person saw
   * @throws Refusal not found, STALE, NOT_ALLOWED, or naming every bad field
   */
  public GatewayConfiguration change(String gateway, ConfigurationChange change, long seen, Actor by) {
    GatewayConfiguration before = book.configuration(gateway);
    by.mustBeAllowed(Right.ADMINISTER, before.facility());
    change.mustBeRight(new HashSet<>(sql.list(row -> row.text("code"), "SELECT code FROM sensor WHERE gateway = ?", gateway)));
    if (sql.update("UPDATE gateway_configuration SET version = version WHERE gateway = ? AND version = ?", gateway, seen) == 0 && before.version() != 0) throw Refusal.stale();
    sql.update("UPDATE gateway SET sample_seconds = ? WHERE code = ?", change.sampleSeconds(), gateway);
    sql.update("DELETE FROM sensor_correction WHERE sensor IN (SELECT code FROM sensor WHERE gateway = ?)", gateway);
    for (SensorCorrection correction : change.corrections()) {
      sql.update("INSERT INTO sensor_correction (sensor, quantity, slope, shift) VALUES (?, ?, ?, ?)", correction.sensor(), correction.quantity().wire(), correction.slope(), correction.offset());
    }
    issue.issue(gateway);
    deeds.fire(Deed.of(by, "telemetry.gateway.configured", "gateway", gateway, before.facility(), Map.of("sampleSecondsBefore", String.valueOf(before.sampleSeconds()), "sampleSeconds", String.valueOf(change.sampleSeconds()),
        "correctionsBefore", before.corrections().toString(), "corrections", change.corrections().toString())));
    news.fire(new News("gateway", before.facility(), gateway, Map.of()));
    return book.configuration(gateway);
  }
}
