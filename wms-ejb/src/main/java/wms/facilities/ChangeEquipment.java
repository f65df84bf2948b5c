package wms.facilities;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import wms.shared.Actor;
import wms.shared.Deed;
import wms.shared.News;
import wms.shared.Refusal;
import wms.shared.Right;
import wms.shared.Sql;
import wms.shared.UseCase;

/** A person says that equipment works, works badly or stands still; an administrator also says when it is calibrated next and when it defrosts. */
@UseCase
public class ChangeEquipment {
  private final Sql sql;
  private final EquipmentBook book;
  private final Event<Deed> deeds;
  private final Event<News> news;
  private final Clock clock;

  @Inject public ChangeEquipment(Sql sql, EquipmentBook book, Event<Deed> deeds, Event<News> news, Clock clock) {
    this.sql = sql;
    this.book = book;
    this.deeds = deeds;
    this.news = news;
    this.clock = clock;
  }

  /**
   * @param seen the version the person saw
   * @throws Refusal not found, STALE, NOT_ALLOWED, or naming every bad field
   */
  public EquipmentView change(String code, EquipmentChange change, long seen, Actor by) {
    change.mustBeComplete();
    EquipmentView before = book.equipment(code);
    mayChange(before, change, by);
    boolean sameStatus = change.status() == before.status();
    Instant since = sameStatus ? before.statusSince() : clock.instant();
    String reason = change.status() == WorkStatus.WORKING ? null : change.reason().strip();
    if (sql.update("UPDATE equipment SET work_status = ?, status_reason = ?, status_at = ?, calibration_due = ?, defrost_at = ?, defrost_minutes = ?, version = version + 1 WHERE code = ? AND version = ?",
        change.status(), reason, since, change.calibrationDue(), change.defrost() == null ? null : change.defrost().text(), change.defrost() == null ? null : change.defrost().minutes(), code, seen) == 0) throw Refusal.stale();
    deeds.fire(Deed.of(by, "facilities.equipment.changed", "equipment", code, before.facility(), Map.of("from", before.status().name(), "to", change.status().name(),
        "reason", String.valueOf(reason), "calibrationDueBefore", String.valueOf(before.calibrationDue()), "calibrationDue", String.valueOf(change.calibrationDue()), "defrost", String.valueOf(change.defrost()))));
    news.fire(new News("equipment", before.facility(), code, Map.of("status", change.status().name())));
    return book.equipment(code);
  }

  /** Whoever answers the facility's alarms may say how its equipment works; dates of calibration and defrosts are the administrator's. */
  private static void mayChange(EquipmentView equipment, EquipmentChange change, Actor by) {
    if (by.may(Right.ADMINISTER, equipment.facility())) return;
    by.mustBeAllowed(Right.ANSWER_ALARM, equipment.facility());
    if (!Objects.equals(change.calibrationDue(), equipment.calibrationDue()) || !Objects.equals(change.defrost(), equipment.defrost())) by.mustBeAllowed(Right.ADMINISTER, equipment.facility());
  }
}
