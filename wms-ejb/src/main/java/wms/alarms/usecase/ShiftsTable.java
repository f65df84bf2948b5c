package wms.alarms.usecase;

import static wms.shared.csv.CsvColumn.optional;
import static wms.shared.csv.CsvColumn.required;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import wms.alarms.AlarmReason;
import wms.alarms.NewShift;
import wms.alarms.Shift;
import wms.shared.Actor;
import wms.shared.Ids;
import wms.shared.Part;
import wms.shared.Refusal;
import wms.shared.Sql;
import wms.shared.csv.Codes;
import wms.shared.csv.CsvColumn;
import wms.shared.csv.CsvReason;
import wms.shared.csv.CsvRow;
import wms.shared.csv.ImportTable;
import wms.shared.csv.Sheet;

/** Duty rotas as a table: a row a shift, every week on a weekday or once on a day. */
@Part
class ShiftsTable implements ImportTable {
  private final Sql sql;
  private final DutyBook duty;
  private final Contacts contacts;
  private final Clock clock;

  @Inject ShiftsTable(Sql sql, DutyBook duty, Contacts contacts, Clock clock) {
    this.sql = sql;
    this.duty = duty;
    this.contacts = contacts;
    this.clock = clock;
  }

  @Override public String table() { return "shifts"; }

  @Override public int order() { return 66; }

  @Override public List<CsvColumn> columns() {
    return List.of(required("facility"), optional("weekday"), optional("day"), required("from"), required("to"), optional("person"), optional("instead_of"));
  }

  @Override public void load(Iterable<CsvRow> rows, Actor by) {
    Codes facilities = Codes.in(sql, "facility");
    Codes known = Codes.of(facilities(sql).stream().flatMap(facility -> duty.shifts(facility).stream()).map(ShiftsTable::key).toList());
    for (CsvRow row : rows) load(row, facilities, known);
  }

  private void load(CsvRow row, Codes facilities, Codes known) {
    String facility = row.code("facility");
    facilities.need(row, "facility", facility);
    NewShift shift = new NewShift(facility, row.wholeOr("weekday", 1, 7, null), row.dateOr("day", null), row.text("from"), row.text("to"), row.textOr("person", null), row.textOr("instead_of", null));
    if (row.isGood()) check(row, shift);
    if (!row.isGood()) return;
    Shift kept = new Shift(Ids.at(clock.millis()), facility, shift.weekday(), shift.day(), shift.from(), shift.to(), shift.person(), shift.insteadOf());
    known.claim(row, "from", key(kept));
    if (row.mayBeStored()) add(kept);
  }

  private void check(CsvRow row, NewShift shift) {
    try {
      shift.mustBeComplete();
    } catch (Refusal refusal) {
      refusal.fields().forEach(field -> row.refuse(column(field.pointer()), field.code(), field.params()));
    }
    mayAnswer(row, "person", shift.person(), shift.facility());
    mayAnswer(row, "instead_of", shift.insteadOf(), shift.facility());
  }

  private static String column(String pointer) { return pointer.equals("/insteadOf") ? "instead_of" : pointer.substring(1); }

  private void mayAnswer(CsvRow row, String column, String person, String facility) {
    if (person != null && contacts.find(person).isEmpty()) row.refuse(column, CsvReason.UNKNOWN_REFERENCE);
    else if (person != null && contacts.whoMayAnswer(facility).stream().noneMatch(one -> one.login().equals(person))) row.refuse(column, AlarmReason.PERSON_HAS_NO_RIGHT.name(), Map.of("user", person));
  }

  private void add(Shift shift) {
    sql.update("INSERT INTO duty_shift (id, facility, weekday, on_day, from_time, to_time, person, instead_of) VALUES (?,?,?,?,?,?,?,?)",
        shift.id(), shift.facility(), shift.weekday(), shift.day(), shift.from(), shift.to(), shift.person(), shift.insteadOf());
  }

  /** Two that are alike in all this are one. */
  private static String key(Shift shift) {
    LocalDate day = shift.day();
    return String.join("~", shift.facility(), String.valueOf(day == null ? shift.weekday() : day), shift.from(), shift.to(), String.valueOf(shift.person()), String.valueOf(shift.insteadOf()));
  }

  private static List<String> facilities(Sql sql) { return sql.list(row -> row.text("facility"), "SELECT DISTINCT facility FROM duty_shift ORDER BY facility"); }

  @Override public void write(Sheet sheet) {
    for (String facility : facilities(sql))
      for (Shift shift : duty.shifts(facility)) sheet.row(facility, shift.weekday(), shift.day(), shift.from(), shift.to(), shift.person(), shift.insteadOf());
  }
}
