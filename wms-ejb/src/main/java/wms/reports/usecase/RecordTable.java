package wms.reports.usecase;

import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import wms.alarms.AlarmView;
import wms.coldchain.ExcursionView;
import wms.coldchain.Exposure;
import wms.coldchain.LateReadings;
import wms.facilities.FacilityBook;
import wms.inventory.Hold;
import wms.people.UserNames;
import wms.reports.ExcursionRecord;
import wms.shared.Query;
import wms.shared.csv.WrittenTable;

/** The record of an excursion as a table: a line for each lot and decision, which says all of it again, so that lines of many records can be put together. */
@Query
public class RecordTable {
  private static final List<String> COLUMNS = List.of("excursion", "facility", "zone", "sensor", "trouble", "limit", "extreme", "unit", "from", "to", "ended", "withdrawn", "profile", "version", "rule", "acknowledged", "acknowledgedBy",
      "acknowledgedRemark", "lateReadings", "lot", "lotNumber", "goods", "minutes", "minutesOutside", "worst", "worstAt", "worstSensor", "mkt", "mktStay", "lifeBefore", "lifeAfter", "held", "decision", "decidedAt", "decidedBy", "decidedRemark", "newExpiry", "newGrade");
  private final FacilityBook facilities;
  private final UserNames users;

  @Inject public RecordTable(FacilityBook facilities, UserNames users) {
    this.facilities = facilities;
    this.users = users;
  }

  WrittenTable of(ExcursionRecord record, boolean english) {
    RecordWords words = new RecordWords(english, facilities.calendarOf(record.excursion().facility()));
    WrittenTable table = new WrittenTable("excursion", COLUMNS.stream().map(column -> words.say("column." + column)).toList());
    if (record.exposures().isEmpty()) table.row(line(record, null, null, words));
    for (Exposure lot : record.exposures()) {
      List<Hold> holds = record.holds().stream().filter(hold -> hold.lot().equals(lot.lot())).toList();
      if (holds.isEmpty()) table.row(line(record, lot, null, words));
      for (Hold hold : holds) table.row(line(record, lot, hold, words));
    }
    return table;
  }

  private Object[] line(ExcursionRecord record, Exposure lot, Hold hold, RecordWords words) {
    return Stream.of(excursion(record, words), lot == null ? new Object[12] : lot(lot, words), hold == null ? new Object[7] : decision(hold, words)).flatMap(Stream::of).toArray();
  }

  private Object[] excursion(ExcursionRecord record, RecordWords words) {
    ExcursionView e = record.excursion();
    AlarmView answered = record.alarms().stream().filter(alarm -> alarm.acknowledgedAt() != null).findFirst().orElse(null);
    return new Object[] {e.id(), e.facility(), e.zone(), e.sensor(), words.word("trouble", e.trouble()), e.limit(), e.extreme(), words.unit(e.quantity()), words.wall(e.startedAt()), e.endedAt() == null ? null : words.wall(e.endedAt()),
        words.word("end", e.endReason()), words.say(record.withdrawn() ? "yes" : "no"), record.judgedBy().profile(), record.judgedBy().version(), e.rule(), answered == null ? null : words.wall(answered.acknowledgedAt()),
        answered == null ? null : users.of(answered.acknowledgedBy()), answered == null ? null : answered.comment(), record.late().stream().mapToInt(LateReadings::readings).sum()};
  }

  private static Object[] lot(Exposure lot, RecordWords words) {
    Exposure.Worst worst = lot.worst();
    Exposure.Kinetic kinetic = lot.kinetic();
    return new Object[] {lot.lot(), lot.lotNumber(), words.of(lot.names()), RecordWords.rounded(lot.minutes(), 1), RecordWords.rounded(lot.minutesOutside(), 1), worst == null ? null : worst.value(), worst == null ? null : words.wall(worst.at()),
        worst == null ? null : worst.sensor(), rounded(kinetic == null ? null : kinetic.exposure()), rounded(kinetic == null ? null : kinetic.stay()), rounded(lot.life() == null ? null : lot.life().daysBefore()), rounded(lot.life() == null ? null : lot.life().daysAfter())};
  }

  private static Object rounded(Double value) { return value == null ? null : RecordWords.rounded(value, 2); }

  private Object[] decision(Hold hold, RecordWords words) {
    return new Object[] {words.wall(hold.placedAt()), hold.decision() == null ? words.say("undecided") : words.word("decision", hold.decision()), hold.releasedAt() == null ? null : words.wall(hold.releasedAt()),
        hold.releasedBy() == null ? null : users.of(hold.releasedBy()), hold.comment(), hold.expiryAfter(), hold.gradeAfter()};
  }
}
