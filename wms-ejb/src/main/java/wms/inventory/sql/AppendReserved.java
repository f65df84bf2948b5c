package wms.inventory.sql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import wms.facilities.FacilityBook;
import wms.inventory.domain.Change;
import wms.inventory.domain.Kept;
import wms.inventory.domain.LotAccount;
import wms.shared.Sql;

/** Writes what was reserved of many lots, in one batch. */
final class AppendReserved {
  private static final String INSERT = "INSERT INTO reservation (id, lot, place, zone_code, facility, quantity, pieces, purpose, reference, reservation_state, reserved_at, reserved_by) VALUES (?,?,?,?,?,?,?,?,?,'ACTIVE',?,?)";
  private final Sql sql;
  private final FacilityBook facilities;

  AppendReserved(Sql sql, FacilityBook facilities) {
    this.sql = sql;
    this.facilities = facilities;
  }

  /** Whether nothing else has happened to the account. */
  static boolean isAllOf(LotAccount account) { return account.changes().stream().allMatch(Change.Reserved.class::isInstance); }

  void of(Collection<LotAccount> accounts) {
    List<Object[]> rows = new ArrayList<>();
    for (LotAccount account : accounts)
      for (Change change : account.changes()) rows.add(row(account.lot().id(), (Change.Reserved) change));
    sql.batch(INSERT, rows);
  }

  void one(String lot, Change.Reserved made) { sql.update(INSERT, row(lot, made)); }

  private Object[] row(String lot, Change.Reserved made) {
    Kept kept = made.kept();
    return new Object[] {kept.id(), lot, kept.place().code(), kept.place().zone(), facilities.facilityOf(kept.place().zone()), kept.quantity().value(), kept.quantity().pieces(), kept.purpose(), kept.reference(), made.at(), made.by()};
  }
}
