package wms.shipping.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static wms.inventory.Warehouse.A1;
import static wms.inventory.Warehouse.A2;
import static wms.inventory.Warehouse.TODAY;
import static wms.inventory.Warehouse.WORKER;
import static wms.inventory.Warehouse.furnish;
import static wms.inventory.Warehouse.kg;
import static wms.inventory.Warehouse.milk;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import wms.inventory.Warehouse;
import wms.shared.DatabaseTest;
import wms.shared.Refusal;
import wms.shipping.ShippingReason;
import wms.shipping.ShortChoice;

/** Eight people take orders and fetch them at once from the same few lots: nobody is sent for what another fetches, and nothing is fetched twice. */
class ManyPickersTest extends DatabaseTest {
  private static final int PEOPLE = 8;
  private static final int ORDERS = 5;
  private Warehouse house;
  private Dock dock;

  @BeforeEach void fourLots() {
    furnish(sql);
    house = new Warehouse(sql);
    dock = new Dock(house, entities, sql);
    for (int lot = 0; lot < 4; lot++) receive(lot);
  }

  @Test void whatIsThereGoesToSomebodyOnceAndNoMore() throws Exception {
    ExecutorService people = Executors.newFixedThreadPool(PEOPLE);
    try {
      List<Future<?>> all = new ArrayList<>();
      for (int person = 0; person < PEOPLE; person++) {
        int number = person;
        all.add(people.submit(() -> { for (int i = 0; i < ORDERS; i++) serve("O" + number + "-" + i); }));
      }
      for (Future<?> one : all) one.get();
    } finally {
      people.shutdownNow();
    }
    BigDecimal fetched = sql.first(row -> row.decimal("fetched"), "SELECT SUM(picked) AS fetched FROM pick_line").orElseThrow();
    assertThat(fetched).as("forty orders of three ask for more than the hundred that are there").isEqualByComparingTo("100");
    assertThat(sql.list(row -> row.text("reservation"), "SELECT reservation FROM pick_line GROUP BY reservation HAVING COUNT(*) > 1")).isEmpty();
    assertThat(sql.list(row -> row.text("lot"), "SELECT r.lot FROM reservation r JOIN stock_balance b ON b.lot = r.lot AND b.place = r.place WHERE r.reservation_state = 'ACTIVE' GROUP BY r.lot, r.place, b.balance HAVING SUM(r.quantity) > b.balance")).isEmpty();
    assertThat(transacted(() -> house.proof.prove(null, null, null)).differences()).isEmpty();
  }

  private void serve(String order) {
    served(() -> dock.place(order, "Market", null, "3"));
    if (!dock.bean(OrderBook.class).order(order).nothingShort()) served(() -> dock.bean(DecideShortage.class).decide(order, ShortChoice.SHIP_PART, null, WORKER));
    try {
      served(() -> dock.pick(order));
    } catch (Refusal refusal) {
      assertThat(refusal.reason()).as("nothing was left for it").isEqualTo(ShippingReason.NOTHING_TO_PICK);
    }
  }

  private void receive(int lot) { transacted(() -> dock.receive(milk("M" + lot, "25", lot % 2 == 0 ? A1 : A2, TODAY.plusDays(3 + lot)))); }
}
