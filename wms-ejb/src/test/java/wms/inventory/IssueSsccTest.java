package wms.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static wms.inventory.Warehouse.WORKER;
import static wms.inventory.Warehouse.furnish;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import wms.inventory.usecase.IssueSscc;
import wms.inventory.usecase.SsccSettings;
import wms.shared.DatabaseTest;
import wms.shared.Reason;
import wms.shared.Refusal;
import wms.shared.gs1.Sscc;

class IssueSsccTest extends DatabaseTest {
  private Warehouse house;

  @BeforeEach void aWarehouse() {
    furnish(sql);
    house = new Warehouse(sql);
  }

  @Test void numbersRunOnUnderThePrefixAndEachRequestHasItsOwn() {
    assertThat(issue("A", "952000001")).isEqualTo(Sscc.of(0, "952000001", 1));
    assertThat(issue("B", "952000001")).isEqualTo(Sscc.of(0, "952000001", 2));
    assertThat(issue("A", "952000001")).isEqualTo(Sscc.of(0, "952000001", 1));
    assertThat(issue("C", "9520000")).isEqualTo(Sscc.of(0, "9520000", 3));
    assertThat(house.deeds.events()).extracting("action").containsOnly("inventory.sscc.issued").hasSize(3);
    assertThat(transacted(() -> issuing("9520000").isIssued(Sscc.of(0, "952000001", 2)))).isTrue();
    assertThat(transacted(() -> issuing("9520000").isIssued(Sscc.of(0, "952000001", 3)))).isFalse();
  }

  @Test void whenTheSerialsOutgrowTheRoomTheExtensionDigitCountsOn() {
    sql.update("UPDATE sscc_serial SET last_serial = 999998");
    assertThat(issue("A", "9520000001")).isEqualTo(Sscc.of(0, "9520000001", 999_999));
    assertThat(issue("B", "9520000001")).isEqualTo(Sscc.of(1, "9520000001", 0));
    sql.update("UPDATE sscc_serial SET last_serial = 9999999");
    assertRefused(() -> issue("C", "9520000001"), InventoryReason.SSCC_USED_UP);
  }

  @Test void withoutAPrefixOfItsOwnTheHouseNumbersNothing() {
    assertRefused(() -> issue("A", null), InventoryReason.COMPANY_PREFIX_MISSING);
    assertRefused(() -> issue("A", "12345"), InventoryReason.COMPANY_PREFIX_WRONG);
    assertThat(issue("A", "952000001")).isEqualTo(Sscc.of(0, "952000001", 1));
  }

  @Test void manyAtOnceGetNoNumberTwiceAndTwinsGetTheSame() throws Exception {
    ExecutorService packers = Executors.newFixedThreadPool(8);
    Map<String, Future<Sscc>> first = new HashMap<>();
    List<Future<Sscc>> twins = new ArrayList<>();
    try {
      for (int i = 0; i < 80; i++) {
        String request = "R" + i;
        first.put(request, packers.submit(() -> issue(request, "952000001")));
        twins.add(packers.submit(() -> issue(request, "952000001")));
      }
      HashSet<Sscc> given = new HashSet<>();
      for (int i = 0; i < 80; i++) {
        Sscc sscc = first.get("R" + i).get();
        assertThat(twins.get(i).get()).isEqualTo(sscc);
        assertThat(given.add(sscc)).isTrue();
      }
    } finally {
      packers.shutdownNow();
    }
  }

  private Sscc issue(String request, String prefix) { return transacted(() -> issuing(prefix).issue(request, "CJ", WORKER)); }

  private IssueSscc issuing(String prefix) { return new IssueSscc(sql, new SsccSettings(prefix), house.places, house.announcements, house.clock); }

  private static void assertRefused(Runnable work, Reason reason) {
    assertThatThrownBy(work::run).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(reason));
  }
}
