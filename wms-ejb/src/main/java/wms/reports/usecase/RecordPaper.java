package wms.reports.usecase;

import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.List;
import wms.alarms.AlarmView;
import wms.coldchain.ExcursionFacts;
import wms.coldchain.ExcursionView;
import wms.coldchain.Exposure;
import wms.coldchain.JudgedBy;
import wms.coldchain.LateReadings;
import wms.facilities.FacilityBook;
import wms.facilities.FacilityView;
import wms.inventory.Hold;
import wms.inventory.HoldDecision;
import wms.people.UserNames;
import wms.reports.ExcursionRecord;
import wms.shared.Query;
import wms.shared.paper.Pages;

/** The record of an excursion to print and to file, in Chinese or in English, with a chart of what its sensor sensed. */
@Query
public class RecordPaper {
  private static final double TEXT = 3.4;
  private static final double CELL = 2.9;
  private static final double[] LOTS = {0.19, 0.09, 0.09, 0.27, 0.08, 0.08, 0.2};
  private static final double[] ALARMS = {0.2, 0.2, 0.2, 0.4};
  private static final double[] DECISIONS = {0.2, 0.2, 0.17, 0.13, 0.3};
  private static final double[] LATE = {0.25, 0.35, 0.1, 0.3};
  private final FacilityBook facilities;
  private final UserNames users;

  @Inject public RecordPaper(FacilityBook facilities, UserNames users) {
    this.facilities = facilities;
    this.users = users;
  }

  byte[] pdf(ExcursionRecord record, ExcursionFacts facts, boolean english) {
    FacilityView facility = facilities.facility(record.excursion().facility());
    RecordWords words = new RecordWords(english, ZoneId.of(facility.timezone()));
    Pages pages = new Pages();
    head(pages, record, facility, words);
    if (facts.readings().size() > 1) new RecordChart(record.excursion(), facts.readings(), facts.gapLimit(), words).draw(pages);
    else pages.line(words.say("noReadings"), TEXT);
    lots(pages, record, words);
    alarms(pages, record, words);
    decisions(pages, record, words);
    late(pages, record, words);
    pages.down(4, 12);
    pages.line(words.say("drawnUp") + " " + words.wall(record.at()) + "  (" + words.zone() + ")", TEXT);
    return pages.pdf(words.say("title") + "  " + record.excursion().id());
  }

  private void head(Pages pages, ExcursionRecord record, FacilityView facility, RecordWords words) {
    ExcursionView e = record.excursion();
    pages.line(words.say("title"), 6);
    pages.line(words.of(facility.names()) + " (" + e.facility() + ")    " + words.say("zone") + " " + e.zone() + "    " + words.say("sensor") + " " + e.sensor(), TEXT);
    pages.line(words.word("trouble", e.trouble()) + ": " + words.measured(e.quantity(), e.extreme()) + "    " + words.say("limit") + " " + e.bound() + " " + words.measured(e.quantity(), e.limit()) + change(e, words) + "    " + words.word("severity", e.severity()), 4.4);
    pages.line(words.say("from") + " " + words.wall(e.startedAt()) + "    " + words.say("confirmed") + " " + words.wall(e.confirmedAt()) + "    " + words.say("until") + " " + (e.endedAt() == null ? words.say("open") : words.wall(e.endedAt()) + " (" + words.word("end", e.endReason()) + ")"), TEXT);
    pages.line(words.say("outside") + " " + words.minutes(e.minutesOutside()) + "    " + words.zone(), TEXT);
    pages.line(judgedBy(record.judgedBy(), words), TEXT);
    if (record.withdrawn()) pages.line(words.say("withdrawn"), 4.4);
  }

  private static String change(ExcursionView e, RecordWords words) { return e.per() == null ? "" : " / " + words.minutes(java.time.Duration.parse(e.per()).toMinutes()); }

  private static String judgedBy(JudgedBy by, RecordWords words) {
    String rule = words.say("rule") + " " + by.rule() + (by.duration() == null ? "" : ", " + words.minutes(by.duration().toMinutes()) + (by.window() == null ? " " + words.say("continuous") : " " + words.say("within") + " " + words.minutes(by.window().toMinutes())));
    return by.profile() == null ? rule : words.say("profile") + " " + by.profile() + ", " + words.say("version") + " " + by.version() + "    " + rule;
  }

  private static void lots(Pages pages, ExcursionRecord record, RecordWords words) {
    section(pages, words.say("lots"));
    if (record.exposures().isEmpty()) {
      pages.line(words.say("noLots"), TEXT);
      return;
    }
    pages.row(List.of(words.say("lot"), words.say("there"), words.say("outside"), words.say("worst"), words.say("mkt"), words.say("mktStay"), words.say("life")), LOTS, CELL);
    for (Exposure lot : record.exposures())
      pages.row(List.of(lot.lotNumber() + " " + words.of(lot.names()), words.minutes(lot.minutes()), words.minutes(lot.minutesOutside()), worst(lot, record.excursion(), words), kinetic(lot, true, words), kinetic(lot, false, words), life(lot, words)), LOTS, CELL);
    pages.line(words.say("mktNote"), 2.6);
  }

  private static String worst(Exposure lot, ExcursionView e, RecordWords words) { return lot.worst() == null ? "–" : words.measured(e.quantity(), lot.worst().value()) + ", " + words.wall(lot.worst().at()) + ", " + lot.worst().sensor(); }

  private static String kinetic(Exposure lot, boolean exposure, RecordWords words) { return lot.kinetic() == null ? "–" : words.number(exposure ? lot.kinetic().exposure() : lot.kinetic().stay(), 2) + " °C"; }

  private static String life(Exposure lot, RecordWords words) {
    Exposure.Life life = lot.life();
    return life == null ? words.say("lifeUnknown") : words.number(life.daysBefore(), 2) + " → " + words.number(life.daysAfter(), 2) + " " + words.say("daysAt") + " " + words.number(life.celsius(), 1) + " °C";
  }

  private void alarms(Pages pages, ExcursionRecord record, RecordWords words) {
    section(pages, words.say("alarms"));
    if (record.alarms().isEmpty()) {
      pages.line(words.say("noAlarms"), TEXT);
      return;
    }
    pages.row(List.of(words.say("raised"), words.say("acknowledged"), words.say("by"), words.say("remark")), ALARMS, CELL);
    for (AlarmView alarm : record.alarms())
      pages.row(List.of(words.wall(alarm.raisedAt()), alarm.acknowledgedAt() == null ? words.say("notAcknowledged") : words.wall(alarm.acknowledgedAt()), alarm.acknowledgedBy() == null ? "" : users.of(alarm.acknowledgedBy()), text(alarm.comment())), ALARMS, CELL);
  }

  private void decisions(Pages pages, ExcursionRecord record, RecordWords words) {
    section(pages, words.say("decisions"));
    if (record.holds().isEmpty()) {
      pages.line(words.say("noHolds"), TEXT);
      return;
    }
    pages.row(List.of(words.say("lot"), words.say("decision"), words.say("decidedAt"), words.say("by"), words.say("remark")), DECISIONS, CELL);
    for (Hold hold : record.holds())
      pages.row(List.of(hold.lotNumber() + ", " + (hold.bin() == null ? hold.zone() : hold.bin()), decision(hold, words), hold.releasedAt() == null ? "" : words.wall(hold.releasedAt()), hold.releasedBy() == null ? "" : users.of(hold.releasedBy()), text(hold.comment())), DECISIONS, CELL);
  }

  private static String decision(Hold hold, RecordWords words) {
    if (hold.decision() == null) return words.say("undecided");
    String said = words.word("decision", hold.decision());
    if (hold.decision() == HoldDecision.SHORTEN_LIFE && hold.expiryAfter() != null) return said + " " + (hold.expiryBefore() == null ? "" : hold.expiryBefore() + " ") + "→ " + hold.expiryAfter();
    return hold.decision() == HoldDecision.DOWNGRADE ? said + " → " + hold.gradeAfter() : said;
  }

  private static void late(Pages pages, ExcursionRecord record, RecordWords words) {
    section(pages, words.say("late"));
    if (record.late().isEmpty()) {
      pages.line(words.say("noLate"), TEXT);
      return;
    }
    pages.row(List.of(words.say("sensor"), words.say("taken"), words.say("readings"), words.say("received")), LATE, CELL);
    for (LateReadings run : record.late())
      pages.row(List.of(run.sensor(), words.wall(run.from()) + " – " + words.wall(run.to()), Integer.toString(run.readings()), words.wall(run.receivedTo())), LATE, CELL);
  }

  private static void section(Pages pages, String title) {
    pages.down(3, 22);
    pages.line(title, 4.4);
  }

  private static String text(String remark) { return remark == null ? "" : remark; }
}
