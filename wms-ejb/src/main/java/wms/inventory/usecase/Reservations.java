package wms.inventory.usecase;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import wms.inventory.Place;
import wms.inventory.Purpose;
import wms.inventory.Reservation;
import wms.inventory.ReservationState;
import wms.shared.Quantity;
import wms.shared.Query;
import wms.shared.Refusal;
import wms.shared.Row;
import wms.shared.Sql;

/** Reads reservations; an active one whose goods are held shows as suspended. */
@Query
public class Reservations {
  private static final String SELECT = """
      SELECT r.id, r.lot, r.place, r.facility, r.quantity, r.pieces, r.purpose, r.reference, r.reserved_at, r.reserved_by, l.unit,
        CASE WHEN r.reservation_state = 'ACTIVE' AND EXISTS (SELECT 1 FROM stock_hold h --DERBY-PROPERTIES index=stock_hold_goods
          WHERE h.lot = r.lot AND h.place = r.place AND h.ended_at IS NULL) THEN 'SUSPENDED' ELSE r.reservation_state END AS shown_state
      FROM reservation r JOIN lot l --DERBY-PROPERTIES index=lot_named
        ON l.lot = r.lot
      """;
  private final Sql sql;

  @Inject public Reservations(Sql sql) { this.sql = sql; }

  public Optional<Reservation> seek(String id) { return sql.first(Reservations::view, SELECT + "WHERE r.id = ?", id); }

  /** @throws Refusal not found */
  public Reservation find(String id) { return seek(id).orElseThrow(() -> Refusal.notFound("reservation", id)); }

  /** All that were ever made for it, oldest first. */
  public List<Reservation> of(Purpose purpose, String reference) {
    return sql.list(Reservations::view, SELECT + "WHERE r.reference = ? AND r.purpose = ? ORDER BY r.id", reference, purpose);
  }

  public List<Reservation> ofLot(String lot) { return sql.list(Reservations::view, SELECT + "WHERE r.lot = ? ORDER BY r.id", lot); }

  private static Reservation view(Row row) throws SQLException {
    Place place = Place.parse(row.text("place"));
    return new Reservation(row.text("id"), row.text("lot"), row.text("facility"), place.zone(), place.bin(), row.quantity("quantity", "unit", "pieces"),
        row.word("purpose", Purpose.class), row.text("reference"), row.word("shown_state", ReservationState.class), row.text("reserved_by"), row.instant("reserved_at"));
  }
}
