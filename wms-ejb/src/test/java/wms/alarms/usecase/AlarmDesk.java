package wms.alarms.usecase;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import wms.alarms.AlarmCode;
import wms.alarms.AlarmState;
import wms.alarms.AlarmView;
import wms.alarms.AlarmView.Source;
import wms.alarms.AlarmView.SourceType;
import wms.alarms.Cause;
import wms.alarms.ChannelCommand;
import wms.alarms.ChannelKind;
import wms.alarms.LineSafety;
import wms.alarms.NewShift;
import wms.alarms.Notification;
import wms.alarms.NotificationFilter;
import wms.alarms.net.Targets;
import wms.alarms.sql.Leases;
import wms.coldchain.Severity;
import wms.inventory.TestClock;
import wms.inventory.Warehouse;
import wms.shared.Actor;
import wms.shared.Right;
import wms.shared.Scope;
import wms.shared.Sql;
import wms.shared.Wired;

/** The alarm desk of the cold store CJ (Ürümqi, Shanghai time): wang and zhao lead it, yusup manages, li works there. It is Thursday, 10:00. */
final class AlarmDesk {
  static final Actor LEAD = new Actor("wang", "Wang", "test", Map.of("CJ", Set.of(Right.SEE, Right.ANSWER_ALARM)));
  static final Actor HAND = new Actor("li", "Li", "test", Map.of("CJ", Set.of(Right.SEE, Right.WORK_STOCK)));
  static final Actor ADMIN = new Actor("admin", "Admin", "test", Map.of("*", Set.of(Right.SEE, Right.ADMINISTER)));
  static final Instant THURSDAY_TEN = Instant.parse("2026-11-26T02:00:00Z");
  static final String ROOM = "CJ-A";

  final TestClock clock = new TestClock(THURSDAY_TEN);
  final Map<String, String> settings = new HashMap<>(Map.of("wms.console-url", "https://wms.example.org/"));
  private final Wired wired;
  private final Sql sql;

  AlarmDesk(EntityManager entities, Sql sql) {
    this.sql = sql;
    wired = new Wired(entities, sql, clock).with(AlarmSettings.class, new AlarmSettings(key -> Optional.ofNullable(settings.get(key)))).with(Targets.class, new Targets(true)).with(Leases.class, new Leases(sql));
  }

  void furnish() {
    Warehouse.furnish(sql);
    sql.update("UPDATE facility SET time_zone = 'Asia/Shanghai'");
    person("wang", "王强", "zh", "LEAD", "wang@example.org", "13900000001");
    person("zhao", "赵敏", "zh", "LEAD", "zhao@example.org", null);
    person("yusup", "Yusup", "en", "MANAGER", "yusup@example.org", "13900000003");
    person("li", "李娜", "zh", "OPERATOR", null, null);
  }

  private void person(String login, String name, String language, String role, String email, String phone) {
    sql.update("INSERT INTO person (login, full_name, language, password_hash, must_change, active, version, email, phone) VALUES (?, ?, ?, '-', FALSE, TRUE, 1, ?, ?)", login, name, language, email, phone);
    sql.update("INSERT INTO person_grant (login, role_name, facility) VALUES (?, ?, 'CJ')", login, role);
  }

  <T> T its(Class<T> bean) { return wired.bean(bean); }

  /** Another server with the same database. */
  AlarmDesk otherServer(EntityManager entities) {
    AlarmDesk other = new AlarmDesk(entities, sql);
    other.clock.setTo(clock.instant());
    return other;
  }

  /** A sensor of the room finds it too warm; each finding is an excursion of its own. */
  Source tooWarm(String finding) {
    Source source = new Source(SourceType.EXCURSION, finding);
    sql.update("INSERT INTO excursion (id, facility, zone, sensor, rule_code, bound, limit_c, severity, started_at, confirmed_at, extreme_c, outside_ms) VALUES (?, 'CJ', 'CJ-A', 'T1', 'WARM', 'ABOVE', 4, 'CRITICAL', ?, ?, 8.25, 0)", finding, clock.instant(), clock.instant());
    its(RaiseAlarms.class).raise(new Cause(source, AlarmCode.EXCURSION_WARM, "CJ", ROOM, Severity.CRITICAL, clock.instant()));
    return source;
  }

  Source gatewaySilent() {
    Source source = new Source(SourceType.GATEWAY, "CJ-GW1");
    its(RaiseAlarms.class).raise(new Cause(source, AlarmCode.GATEWAY_SILENT, "CJ", null, Severity.WARNING, clock.instant()));
    return source;
  }

  void over(Source source) { its(RaiseAlarms.class).clear(source); }

  AlarmView alarm(Source source) { return alarms().stream().filter(alarm -> alarm.source().equals(source)).findFirst().orElseThrow(); }

  List<AlarmView> alarms(AlarmState... states) { return its(AlarmBook.class).before("~", null, List.of(states), Scope.EVERYWHERE, 100); }

  /** What the timer does: once now, after that time has passed. */
  void pass(Duration time) {
    clock.pass(time);
    round();
  }

  void round() {
    its(EndPause.class).endThoseOver();
    its(ReviewSuppressed.class).review();
    EscalateAlarms escalate = its(EscalateAlarms.class);
    escalate.due().forEach(escalate::escalate);
    its(TellSubscribers.class).tell();
  }

  void onDuty(String person, int weekday, String from, String to) { its(KeepRota.class).add(new NewShift("CJ", weekday, null, from, to, person, null), LEAD); }

  void mailServer(int port) { its(KeepChannels.class).add(new ChannelCommand("mail", ChannelKind.EMAIL, "Mail", "*", true, "127.0.0.1", port, LineSafety.NONE, null, "wms@example.org", null, null, null, null), ADMIN); }

  void textMessages(String url) {
    its(KeepChannels.class).add(new ChannelCommand("sms", ChannelKind.SMS, "SMS", "*", true, null, null, null, null, null, url, "application/json", "{\"to\":\"{phone}\",\"say\":\"{text}\"}", "Bearer top-secret"), ADMIN);
  }

  void subscriber(String code, String url) { its(KeepChannels.class).add(new ChannelCommand(code, ChannelKind.WEBHOOK, "County platform", "*", true, null, null, null, null, null, url, null, null, "a-key-of-some-length"), ADMIN); }

  /** The delivery log, oldest first. */
  List<Notification> log() { return its(NotificationBook.class).before("~", new NotificationFilter(null, null, null, null, Scope.EVERYWHERE), 500).stream().sorted((a, b) -> a.madeAt().compareTo(b.madeAt())).toList(); }

  void carry(String channel) { its(Postman.class).carry(its(wms.alarms.sql.Channels.class).find(channel).orElseThrow()); }
}
