package wms.reports.usecase;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import wms.alarms.OperatorLoad;
import wms.people.UserNames;
import wms.reports.Figures;
import wms.shared.Actor;
import wms.shared.Names;
import wms.shared.Query;
import wms.shared.Refusal;
import wms.shared.csv.ExportTables.Form;
import wms.shared.csv.WrittenTable;

/** The figures of a period as tables, one for each question. */
@Query
public class FiguresTable {
  /** Which of them. */
  public enum Part { LOSSES, ZONES, ALARMS, STANDING, ENERGY }

  private final FiguresBook figures;
  private final UserNames users;

  @Inject public FiguresTable(FiguresBook figures, UserNames users) {
    this.figures = figures;
    this.users = users;
  }

  private record Words(ResourceBundle bundle, boolean english) {
    String say(String key) { return bundle.getString(key); }

    String word(String family, Object code) { return code == null ? "" : bundle.containsKey(family + "." + code) ? say(family + "." + code) : code.toString(); }

    String of(Names names) { return english ? names.en() : names.zh(); }

    WrittenTable table(Part part, String... columns) { return new WrittenTable(part.name().toLowerCase(Locale.ROOT), List.of(columns).stream().map(column -> say("column." + column)).toList()); }
  }

  /** @throws Refusal as {@link FiguresBook#of} */
  public byte[] of(Part part, String facility, LocalDate first, LocalDate last, boolean english, Form form, Actor by) {
    Figures of = figures.of(facility, first, last, by);
    Words words = new Words(ResourceBundle.getBundle("wms.reports.figures", english ? Locale.ENGLISH : Locale.CHINESE), english);
    WrittenTable table = switch (part) {
      case LOSSES -> losses(of, words);
      case ZONES -> zones(of, words);
      case ALARMS -> alarms(of, words);
      case STANDING -> standing(of, words);
      case ENERGY -> energy(of, words);
    };
    return table.as(form);
  }

  private static WrittenTable losses(Figures of, Words words) {
    WrittenTable table = words.table(Part.LOSSES, "cause", "why", "material", "goods", "quantity", "unit", "kg", "lines");
    of.losses().causes().forEach(loss -> table.row(words.word("loss", loss.kind()), words.word("why", loss.code()), loss.material(), words.of(loss.names()), loss.quantity().value(), loss.quantity().unit(), RecordWords.rounded(loss.kg(), 3), loss.lines()));
    return table;
  }

  private static WrittenTable zones(Figures of, Words words) {
    WrittenTable table = words.table(Part.ZONES, "facility", "zone", "name", "what", "excursions", "minutes", "percent");
    of.zones().forEach(zone -> table.row(zone.facility(), zone.zone(), words.of(zone.names()), words.word("why", zone.trouble()), zone.excursions(), RecordWords.rounded(zone.minutes(), 1), RecordWords.rounded(zone.percent(), 3)));
    return table;
  }

  private WrittenTable alarms(Figures of, Words words) {
    WrittenTable table = words.table(Part.ALARMS, "facility", "day", "person", "hours", "alarms", "perTenMinutes");
    for (OperatorLoad load : of.alarms().operators())
      table.row(load.facility(), load.day(), load.person() == null ? words.say("nobody") : users.of(load.person()), load.hours(), load.alarms(), load.perTenMinutes() == null ? null : RecordWords.rounded(load.perTenMinutes(), 3));
    return table;
  }

  private static WrittenTable standing(Figures of, Words words) {
    WrittenTable table = words.table(Part.STANDING, "facility", "zone", "what", "raised");
    of.alarms().standing().forEach(alarm -> table.row(alarm.facility(), alarm.zone(), words.word("why", alarm.code()), alarm.raisedAt().toString()));
    return table;
  }

  private static WrittenTable energy(Figures of, Words words) {
    WrittenTable table = words.table(Part.ENERGY, "facility", "name", "meters", "kwh", "cameIn", "mean", "perTonne", "perTonneDay", "green", "known");
    of.energy().forEach(one -> table.row(one.facility(), words.of(one.names()), one.meters(), RecordWords.rounded(one.kwh(), 1), RecordWords.rounded(one.cameInTonnes(), 3), RecordWords.rounded(one.meanTonnes(), 3), rounded(one.perTonneCameIn()), rounded(one.perTonneDay()),
        one.greenPercent() == null ? words.say("notKnown") : RecordWords.rounded(one.greenPercent(), 1), RecordWords.rounded(one.knownPercent(), 1)));
    return table;
  }

  private static Object rounded(Double value) { return value == null ? null : RecordWords.rounded(value, 2); }
}
