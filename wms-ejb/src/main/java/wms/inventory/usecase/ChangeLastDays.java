package wms.inventory.usecase;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import wms.inventory.LotWay;
import wms.inventory.Place;
import wms.inventory.domain.LotAccounts;
import wms.shared.Actor;
import wms.shared.Sql;
import wms.shared.UseCase;

/** What lies of a lot gets other last days, place by place, unless the lot has moved since they were reckoned. */
@UseCase
public class ChangeLastDays {
  private final Sql sql;
  private final LotAccounts accounts;
  private final Places places;
  private final Announcements announce;

  @Inject public ChangeLastDays(Sql sql, LotAccounts accounts, Places places, Announcements announce) {
    this.sql = sql;
    this.accounts = accounts;
    this.places = places;
    this.announce = announce;
  }

  /**
   * @param seen the way by which they were reckoned
   * @param days only those that change; null for goods that keep
   */
  public void change(LotWay seen, Map<Place, LocalDate> days, Actor by) {
    accounts.await(List.of(seen.lot()));
    if (lines(seen.lot()) != seen.steps().size()) return;
    new TreeMap<>(days).forEach((place, day) -> {
      sql.update("UPDATE stock_balance SET use_by = ? WHERE lot = ? AND place = ?", day, seen.lot(), place.code());
      String facility = places.facilityOf(place);
      Map<String, Object> told = new LinkedHashMap<>();
      told.put("place", place.code());
      told.put("before", String.valueOf(seen.lastDays().get(place)));
      told.put("after", String.valueOf(day));
      announce.done(by, "inventory.lot.lastDayChanged", "lot", seen.lot(), facility, told);
      announce.changed("stock", facility, seen.lot(), Map.of("useBy", String.valueOf(day)));
    });
  }

  private long lines(String lot) { return sql.first(row -> row.number("n"), "SELECT COUNT(*) AS n FROM stock_movement WHERE lot = ?", lot).orElseThrow(); }
}
