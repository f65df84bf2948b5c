package wms.reports.usecase;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import wms.alarms.AlarmView;
import wms.alarms.usecase.AlarmBook;
import wms.coldchain.EndReason;
import wms.coldchain.ExcursionFacts;
import wms.coldchain.usecase.ExcursionBook;
import wms.coldchain.usecase.Exposures;
import wms.inventory.usecase.HoldBook;
import wms.reports.ExcursionRecord;
import wms.shared.Actor;
import wms.shared.Query;
import wms.shared.Refusal;
import wms.shared.Right;
import wms.shared.csv.ExportTables.Form;

/** Draws up the record of an excursion: to look at, to print, or as a table. */
@Query
public class ExcursionRecords {
  private final ExcursionBook book;
  private final Exposures exposures;
  private final AlarmBook alarms;
  private final HoldBook holds;
  private final RecordPaper paper;
  private final RecordTable table;
  private final Clock clock;

  @Inject public ExcursionRecords(ExcursionBook book, Exposures exposures, AlarmBook alarms, HoldBook holds, RecordPaper paper, RecordTable table, Clock clock) {
    this.book = book;
    this.exposures = exposures;
    this.alarms = alarms;
    this.holds = holds;
    this.paper = paper;
    this.table = table;
    this.clock = clock;
  }

  /** @throws Refusal not found, NOT_ALLOWED */
  public ExcursionRecord record(String id, Actor by) { return record(facts(id, by)); }

  /** @param english else Chinese; @throws Refusal not found, NOT_ALLOWED */
  public byte[] pdf(String id, boolean english, Actor by) {
    ExcursionFacts facts = facts(id, by);
    return paper.pdf(record(facts), facts, english);
  }

  /** A line for each lot and decision. @throws Refusal not found, NOT_ALLOWED */
  public byte[] table(String id, Form form, boolean english, Actor by) { return table.of(record(id, by), english).as(form); }

  private ExcursionFacts facts(String id, Actor by) {
    by.mustBeAllowed(Right.SEE, book.excursion(id).facility());
    return exposures.of(id);
  }

  private ExcursionRecord record(ExcursionFacts facts) {
    String id = facts.excursion().id();
    List<AlarmView> raised = alarms.of(AlarmView.SourceType.EXCURSION, id);
    return new ExcursionRecord(facts.excursion(), facts.excursion().endReason() == EndReason.WITHDRAWN, facts.judgedBy(), facts.exposures(), facts.late(), raised, holds.causedBy(id), clock.instant());
  }
}
