package wms.trace.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static wms.inventory.Warehouse.A1;
import static wms.inventory.Warehouse.B;
import static wms.inventory.Warehouse.furnish;
import static wms.inventory.Warehouse.kg;
import static wms.inventory.Warehouse.milk;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import wms.inventory.NewLot;
import wms.inventory.ReserveClass;
import wms.inventory.StockMoved;
import wms.inventory.StockStatus;
import wms.inventory.Warehouse;
import wms.shared.Actor;
import wms.shared.DatabaseTest;
import wms.shared.Fired;
import wms.shared.Right;
import wms.shipping.usecase.Dock;
import wms.trace.NewRecall;
import wms.trace.RecallSelection;

/** Goods that come in while a recall is being opened or lifted: whoever is first, nothing stays free that is recalled, and nothing held that is not. */
class GoodsMeetRecallTest extends DatabaseTest {
  private static final Actor QA = new Actor("qa", "QA", "test", Map.of("*", Set.of(Right.DECIDE_HOLD)));
  private static final Actor HEAD = new Actor("head", "Head", "test", Map.of("*", Set.of(Right.DECIDE_HOLD)));
  private Dock dock;

  @BeforeEach void milkOfOneOwner() {
    furnish(sql);
    Warehouse house = new Warehouse(sql, Fired.to(event -> observed(event)));
    dock = new Dock(house, entities, sql, this::observed);
    transacted(() -> dock.receive(milk("M1", "20", A1)));
  }

  @Test void goodsThatAreJustComingInAreSeenByTheRecall() throws Exception {
    meet(this::comesIn, this::open);
    assertThat(status()).isEqualTo(StockStatus.RECALLED);
  }

  @Test void goodsThatComeInJustAfterwardsSeeTheRecall() throws Exception {
    meet(this::open, this::comesIn);
    assertThat(status()).isEqualTo(StockStatus.RECALLED);
  }

  @Test void goodsThatComeInWhileTheRecallIsLiftedAreFreeAfterIt() throws Exception {
    transacted(this::open);
    meet(this::comesIn, () -> dock.bean(LiftRecall.class).lift("C1", "nothing found", null, HEAD));
    assertThat(status()).isEqualTo(StockStatus.FREE);
    transacted(() -> dock.bean(OpenRecall.class).open(new NewRecall("C2", "glass", RecallSelection.ofNumbers("M1")), QA));
    assertThat(status()).isEqualTo(StockStatus.RECALLED);
  }

  private void comesIn() { dock.receive(new NewLot("L-CUSTOMS", "M1", "MILK", kg("3"), B, Warehouse.TODAY.plusDays(10), null, "Dairy", "Customs", ReserveClass.COMMERCIAL, null, null)); }

  private void open() { dock.bean(OpenRecall.class).open(new NewRecall("C1", "glass", RecallSelection.ofNumbers("M1")), QA); }

  private StockStatus status() { return dock.house.stock.ofLot("L-CUSTOMS").get(0).status(); }

  private void observed(Object event) {
    if (event instanceof StockMoved moved) dock.bean(CatchLateLots.class).on(moved);
  }
}
