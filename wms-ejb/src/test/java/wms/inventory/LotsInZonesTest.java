package wms.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import wms.inventory.usecase.LotsInZones;
import wms.shared.DatabaseTest;

class LotsInZonesTest extends DatabaseTest {
  private void lot(String lot) {
    sql.update("INSERT INTO lot (lot, lot_number, material, unit, supplier, lot_owner, reserve_class, version) VALUES (?, ?, 'GRAPE', 'kg', 'S', 'O', 'COMMERCIAL', 1)", lot, lot);
  }

  private void lies(String lot, String zone, String bin, int balance) {
    sql.update("INSERT INTO stock_balance (lot, material, place, facility, zone_code, bin_code, balance) VALUES (?, 'GRAPE', ?, 'MNS', ?, ?, ?)", lot, zone + ":" + bin, zone, bin, balance);
  }

  private void held(String id, String lot, String place, Long ended) {
    sql.update("INSERT INTO stock_hold (id, lot, place, zone_code, facility, reason, reference, placed_at, placed_by, ended_at, version) VALUES (?, ?, ?, 'MNS-A1', 'MNS', 'EXCURSION', 'X', 1, 's', ?, 1)", id, lot, place, ended);
  }

  @Test void aLotInTwoBinsCountsOnceAndAnEmptiedPlaceNotAtAll() {
    lot("L1");
    lot("L2");
    lot("L3");
    lies("L1", "MNS-A1", "MNS-A1-01", 5);
    lies("L1", "MNS-A1", "MNS-A1-02", 5);
    lies("L2", "MNS-A1", "MNS-A1-03", 5);
    lies("L3", "MNS-A1", "MNS-A1-04", 0);
    held("H1", "L1", "MNS-A1:MNS-A1-01", null);
    held("H2", "L1", "MNS-A1:MNS-A1-01", null);
    held("H3", "L2", "MNS-A1:MNS-A1-03", 9L);
    assertThat(new LotsInZones(sql).all()).containsOnly(java.util.Map.entry("MNS-A1", new LotCount(2, 1)));
    assertThat(new LotsInZones(sql).of("MNS")).hasSize(1);
    assertThat(new LotsInZones(sql).of("CJ-DU")).isEmpty();
  }
}
