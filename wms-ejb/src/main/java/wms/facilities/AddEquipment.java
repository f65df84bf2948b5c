package wms.facilities;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import wms.shared.Actor;
import wms.shared.Deed;
import wms.shared.Names;
import wms.shared.Refusal;
import wms.shared.Right;
import wms.shared.Sql;
import wms.shared.UseCase;

/** Writes down a piece of equipment that works. */
@UseCase
public class AddEquipment {
  /** What is known of it; zone, serial number and calibration may be null. */
  public record Piece(String code, Names names, String facility, String zone, EquipmentKind kind, String serial, LocalDate calibrationDue) {}

  private final Sql sql;
  private final Event<Deed> deeds;
  private final Clock clock;

  @Inject public AddEquipment(Sql sql, Event<Deed> deeds, Clock clock) {
    this.sql = sql;
    this.deeds = deeds;
    this.clock = clock;
  }

  /** @throws Refusal NOT_ALLOWED, or ALREADY_THERE when there is equipment of that code */
  public void add(Piece piece, Actor by) {
    by.mustBeAllowed(Right.ADMINISTER, piece.facility);
    if (sql.first(row -> row.text("code"), "SELECT code FROM equipment WHERE code = ?", piece.code).isPresent()) throw Refusal.invalid("/calibrationDue", "ALREADY_THERE");
    sql.update("INSERT INTO equipment (code, name_zh, name_en, facility, zone, kind, work_status, status_at, serial_number, calibration_due, version) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)",
        piece.code, piece.names.zh(), piece.names.en(), piece.facility, piece.zone, piece.kind, WorkStatus.WORKING, clock.instant(), piece.serial, piece.calibrationDue);
    deeds.fire(Deed.of(by, "facilities.equipment.added", "equipment", piece.code, piece.facility, Map.of("kind", piece.kind.name(), "calibrationDue", String.valueOf(piece.calibrationDue))));
  }
}
