package wms.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static wms.inventory.Warehouse.A1;
import static wms.inventory.Warehouse.B;
import static wms.inventory.Warehouse.kg;

import jakarta.enterprise.event.Event;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import wms.coldchain.usecase.HoldArrivals;
import wms.inventory.usecase.LotsTable;
import wms.shared.Actor;
import wms.shared.DatabaseTest;
import wms.shared.Fired;
import wms.shared.Refusal;
import wms.shared.Right;
import wms.shared.Scope;
import wms.shared.Wired;
import wms.shared.csv.CsvReason;
import wms.shared.csv.ImportTables;

/** Opening stock comes as a table: all of it or nothing, and every error is named by its row and column. */
class LotsTableTest extends DatabaseTest {
  private static final String HEADER = "lot,lot_number,material,quantity,zone,bin,produced,expiry,reserve_class,owner,supplier\n";
  private static final Actor CLERK = new Actor("clerk", "Clerk", "test", Map.of("*", Set.of(Right.ADMINISTER)));
  private Warehouse house;
  private ImportTables tables;
  private HoldArrivals arrivals;

  @BeforeEach void anEmptyWarehouse() {
    transacted(() -> Warehouse.furnish(sql));
    house = new Warehouse(sql);
    Wired wired = new Wired(entities, sql, house.clock).with(Event.class, Fired.to(event -> { if (event instanceof StockOpened opened) arrivals.on(opened); }));
    arrivals = wired.bean(HoldArrivals.class);
    tables = new ImportTables(List.of(wired.bean(LotsTable.class)), entities, Fired.event(), house.clock);
  }

  @Test void whatLiesThereOnTheFirstDayIsInTheBooks() {
    load("L-1,M1,MILK,12.5,CJ-A,CJ-A-01,2026-11-20,today+9,COMMERCIAL,Bureau,Dairy\nL-1,M1,MILK,7.5,CJ-B,,2026-11-20,today+9,COMMERCIAL,Bureau,Dairy\nL-2,T1,TENT,40,CJ-B,,,,physical_reserve,Bureau,Works\n");
    LotView milk = house.story.lot("L-1");
    assertThat(milk.expiry()).isEqualTo(Warehouse.TODAY.plusDays(9));
    assertThat(milk.produced()).isEqualTo(Warehouse.TODAY.minusDays(2));
    assertThat(milk.stock()).extracting(StockRow::place, StockRow::free).containsExactlyInAnyOrder(Tuple.tuple(A1, kg("12.5")), Tuple.tuple(B, kg("7.5")));
    assertThat(milk.movements()).extracting(line -> line.document().type()).containsOnly("OPENING");
    assertThat(house.story.lot("L-2").reserveClass()).isEqualTo(ReserveClass.PHYSICAL_RESERVE);
    assertThat(transacted(() -> house.proof.prove(null, null, null)).ok()).isTrue();
  }

  @Test void goodsThatHaveExpiredAreThereAllTheSame() {
    load("L-1,M1,MILK,5,CJ-A,,,today-3,COMMERCIAL,Bureau,Dairy\n");
    assertThat(house.story.lot("L-1").stock()).singleElement().satisfies(row -> assertThat(row.balance()).isEqualTo(kg("5")));
  }

  @Test void everyErrorIsNamedAtOnceAndNothingIsKept() {
    load("L-0,M0,MILK,5,CJ-A,,,today+9,COMMERCIAL,Bureau,Dairy\n");
    assertThat(refused("""
        L-1,M1,MILK,5,CJ-A,,,today+9,COMMERCIAL,Bureau,Dairy
        L 2,M2,MILK,5,CJ-A,,,today+9,COMMERCIAL,Bureau,Dairy
        L-3,M3,CHEESE,5,CJ-A,,,today+9,COMMERCIAL,Bureau,Dairy
        L-4,M4,MILK,0,CJ-A,,,today+9,COMMERCIAL,Bureau,Dairy
        L-5,T5,TENT,1.5,CJ-B,,,,COMMERCIAL,Bureau,Works
        L-6,M6,MILK,5,CJ-X,,,today+9,COMMERCIAL,Bureau,Dairy
        L-7,M7,MILK,5,CJ-B,CJ-A-01,,today+9,COMMERCIAL,Bureau,Dairy
        L-8,M8,MILK,5,CJ-A,,today,today-1,COMMERCIAL,Bureau,Dairy
        L-9,M9,MILK,5,CJ-A,,,someday,COMMERCIAL,Bureau,Dairy
        L-10,M10,MILK,5,CJ-A,,,today+9,PRIVATE,Bureau,Dairy
        L-11,,MILK,5,CJ-A,,,today+9,COMMERCIAL,,Dairy
        L-1,M1,MILK,5,CJ-A,,,today+9,COMMERCIAL,Bureau,Dairy
        L-1,M1,MILK,5,CJ-B,,,today+8,COMMERCIAL,Bureau,Dairy
        L-0,M0,MILK,5,CJ-B,,,today+9,COMMERCIAL,Bureau,Dairy
        """)).containsExactly("/rows/3/lot NOT_A_CODE", "/rows/4/material UNKNOWN_REFERENCE", "/rows/5/quantity NUMBER_TOO_SMALL", "/rows/6/quantity NOT_IN_STEPS",
        "/rows/7/zone UNKNOWN_REFERENCE", "/rows/8/bin UNKNOWN_REFERENCE", "/rows/9/expiry BEFORE_PRODUCED", "/rows/10/expiry NOT_A_DATE", "/rows/11/reserve_class NOT_ONE_OF",
        "/rows/12/lot_number EMPTY", "/rows/12/owner EMPTY", "/rows/13/lot TWICE_IN_FILE", "/rows/14/lot LOT_DIFFERS", "/rows/15/lot ALREADY_THERE");
    assertThat(house.stock.rows(StockFilter.all(), Scope.EVERYWHERE, null, 100)).extracting(StockRow::lot).containsExactly("L-0");
  }

  @Test void openingStockInAWarmRoomIsHeldAtOnce() {
    transacted(() -> sql.update("INSERT INTO excursion (id, facility, zone, sensor, rule_code, bound, limit_c, severity, started_at, confirmed_at, extreme_c, outside_ms) VALUES ('x', 'CJ', 'CJ-A', 'S', 'R', 'ABOVE', 4, 'CRITICAL', ?, ?, 6, 0)",
        house.clock.instant().minusSeconds(60), house.clock.instant()));
    load("L-1,M1,MILK,5,CJ-A,,,today+9,COMMERCIAL,Bureau,Dairy\nL-2,M2,MILK,5,CJ-B,,,today+9,COMMERCIAL,Bureau,Dairy\n");
    assertThat(house.holds.openFor("x")).extracting(Hold::lot).containsExactly("L-1");
  }

  private void load(String rows) { transacted(() -> tables.load(Map.of("lots", (HEADER + rows).getBytes(StandardCharsets.UTF_8)), CLERK)); }

  private List<String> refused(String rows) {
    Refusal refusal = catchThrowableOfType(Refusal.class, () -> load(rows));
    assertThat(refusal.reason()).isEqualTo(CsvReason.IMPORT_REFUSED);
    return refusal.fields().stream().map(field -> field.pointer() + " " + field.code()).toList();
  }
}
