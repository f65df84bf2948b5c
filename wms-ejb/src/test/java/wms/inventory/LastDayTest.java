package wms.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static wms.inventory.Warehouse.A1;
import static wms.inventory.Warehouse.A2;
import static wms.inventory.Warehouse.B;
import static wms.inventory.Warehouse.TODAY;
import static wms.inventory.Warehouse.WORKER;
import static wms.inventory.Warehouse.kg;
import static wms.inventory.Warehouse.milk;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import wms.inventory.sql.Books;
import wms.inventory.usecase.FreeStockBook;
import wms.shared.DatabaseTest;

/** What lies at a place has its own last day, which goes with the goods and never becomes later by going. */
class LastDayTest extends DatabaseTest {
  private static final LocalDate ON_THE_LABEL = TODAY.plusDays(10);
  private Warehouse house;

  @BeforeEach void milkAtOnePlace() {
    house = new Warehouse(sql);
    transacted(() -> {
      Warehouse.furnish(sql);
      house.receiveLot.receive(milk("1", "10", A1), WORKER);
    });
  }

  @Test void goodsHaveTheDateOnTheirLabelAtFirst() { assertThat(lastDay(A1)).isEqualTo(ON_THE_LABEL); }

  @Test void goodsTakeAnEarlierDayWithThem() {
    leaves(A1, TODAY.plusDays(3));
    carry(A1, B);
    assertThat(lastDay(B)).isEqualTo(TODAY.plusDays(3));
  }

  @Test void goodsThatComeToOthersMakeTheirDayTheEarlierOne() {
    carry(A1, A2);
    leaves(A1, TODAY.plusDays(3));
    carry(A1, A2);
    assertThat(lastDay(A2)).isEqualTo(TODAY.plusDays(3));
  }

  @Test void goodsThatComeToOthersOfAnEarlierDayGetIt() {
    carry(A1, A2);
    leaves(A2, TODAY.plusDays(3));
    carry(A1, A2);
    assertThat(lastDay(A2)).isEqualTo(TODAY.plusDays(3));
  }

  @Test void anEmptiedPlaceForgetsTheDayOfWhatHasGone() {
    carry(A1, A2);
    leaves(A2, TODAY.plusDays(3));
    carry(A2, B);
    carry(A1, A2);
    assertThat(lastDay(A2)).isEqualTo(ON_THE_LABEL);
  }

  @Test void theOtherPartKeepsItsDay() {
    carry(A1, A2);
    leaves(A2, TODAY.plusDays(3));
    carry(A1, B);
    assertThat(lastDay(B)).isEqualTo(ON_THE_LABEL);
  }

  private void leaves(Place place, LocalDate day) { transacted(() -> sql.update("UPDATE stock_balance SET use_by = ? WHERE lot = 'L-1' AND place = ?", day, place.code())); }

  private void carry(Place from, Place to) {
    transacted(() -> house.moveStock.move(new MoveStockCommand("L-1", from, to, kg("2"), null), WORKER));
  }

  private LocalDate lastDay(Place place) {
    return new FreeStockBook(sql, Books.papers(sql)).at("CJ", List.of("MILK")).stream().filter(stock -> stock.goods().place().equals(place)).findFirst().orElseThrow().expiry();
  }
}
