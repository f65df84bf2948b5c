package wms.inventory.sql;

import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import wms.inventory.Movement;
import wms.inventory.Place;
import wms.inventory.domain.Lot;
import wms.inventory.domain.OpeningBooks;
import wms.shared.Part;
import wms.shared.Sql;
import wms.shared.csv.Batch;

/** Reads what is known once, and writes in batches. */
@Part
class SqlOpeningBooks implements OpeningBooks {
  private final Sql sql;

  @Inject SqlOpeningBooks(Sql sql) { this.sql = sql; }

  @Override public Page begin() { return new SqlPage(sql); }

  private record Identity(String material, String number, String supplier, String owner, String reserveClass) {}

  private static final class SqlPage implements Page {
    private final Batch lots;
    private final Batch turns;
    private final Batch balances;
    private final Batch lines;
    private final Set<String> ids = new HashSet<>();
    private final Set<Identity> identities = new HashSet<>();

    SqlPage(Sql sql) {
      lots = new Batch(sql, "INSERT INTO lot (lot, lot_number, material, unit, expiry, produced, supplier, lot_owner, reserve_class, version) VALUES (?,?,?,?,?,?,?,?,?,?)");
      turns = lots.then("INSERT INTO lot_turn (lot, turns) VALUES (?, 0)");
      balances = lots.then("INSERT INTO stock_balance (lot, material, use_by, place, facility, zone_code, bin_code, balance, pieces) SELECT l.lot, l.material, l.expiry, ?, ?, ?, ?, ?, ? FROM lot l WHERE l.lot = ?");
      lines = lots.then("INSERT INTO stock_movement (id, document_type, document_id, lot, from_place, from_zone, to_place, to_zone, quantity, pieces, reason, moved_at, recorded_at, moved_by, to_after, to_pieces_after) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)");
      sql.each(row -> {
        ids.add(row.text("lot"));
        identities.add(new Identity(row.text("material"), row.text("lot_number"), row.text("supplier"), row.text("lot_owner"), row.text("reserve_class")));
      }, "SELECT lot, material, lot_number, supplier, lot_owner, reserve_class FROM lot");
    }

    @Override public boolean isKnown(Lot lot) {
      return ids.contains(lot.id()) || identities.contains(identity(lot));
    }

    private static Identity identity(Lot lot) { return new Identity(lot.material(), lot.number(), lot.supplier(), lot.owner(), lot.reserveClass().name()); }

    @Override public void open(Lot lot) {
      ids.add(lot.id());
      identities.add(identity(lot));
      lots.add(lot.id(), lot.number(), lot.material(), lot.unit(), lot.expiry(), lot.produced(), lot.supplier(), lot.owner(), lot.reserveClass(), lot.version());
      turns.add(lot.id());
    }

    @Override public void bring(Movement line, String facility) {
      Place from = Place.parse(line.from());
      Place to = Place.parse(line.to());
      balances.add(to.code(), facility, to.zone(), to.bin(), line.quantity().value(), line.quantity().pieces(), line.lot());
      lines.add(line.id(), line.document().type(), line.document().id(), line.lot(), from.code(), from.zone(), to.code(), to.zone(), line.quantity().value(), line.quantity().pieces(), line.reason(), line.at(), line.recordedAt(), line.by(), line.quantity().value(), line.quantity().pieces());
    }

    @Override public void close() {
      turns.send();
      balances.send();
      lines.send();
    }
  }
}
