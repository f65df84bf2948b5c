package wms.inventory.usecase;

import jakarta.inject.Inject;
import java.util.Collection;
import wms.inventory.Place;
import wms.inventory.domain.LotAccounts;
import wms.shared.Part;
import wms.shared.Sql;

/**
 * Waits for turns, which then last to the end of the transaction. Whoever brings goods into a zone takes the zone's turn, then the lots'.
 * Who has a zone's turn and then those of the lots in it knows all that is there: nothing comes in, nothing leaves unseen. Zones before
 * lots, each in order, all at once: so nobody waits in a circle.
 */
@Part
public class Turns {
  private final Sql sql;
  private final LotAccounts accounts;

  @Inject public Turns(Sql sql, LotAccounts accounts) {
    this.sql = sql;
    this.accounts = accounts;
  }

  public void atZones(Collection<String> zones) { zones.stream().sorted().distinct().forEach(this::atZone); }

  public void atLots(Collection<String> lots) { accounts.await(lots); }

  /** Goods that stay in their zone, or leave the house, come into none. */
  void toBring(Place from, Place to) {
    if (to.isInside() && !to.zone().equals(from.zone())) atZone(to.zone());
  }

  /** Two who meet at a zone that is new to both clash, and one of them is tried again. */
  private void atZone(String zone) {
    if (sql.update("UPDATE zone_turn SET turns = turns + 1 WHERE zone_code = ?", zone) == 0) sql.update("INSERT INTO zone_turn (zone_code, turns) VALUES (?, 1)", zone);
  }
}
