package wms.receiving.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static wms.inventory.Warehouse.A1;
import static wms.inventory.Warehouse.A2;
import static wms.inventory.Warehouse.TODAY;
import static wms.inventory.Warehouse.kg;
import static wms.inventory.Warehouse.milk;
import static wms.receiving.usecase.Dock.HAND;
import static wms.receiving.usecase.Dock.LEAD;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import wms.catalogue.CatalogueReason;
import wms.coldchain.ColdchainReason;
import wms.coldchain.usecase.PulpTemperatures;
import wms.inventory.NewLot;
import wms.inventory.NewUnit;
import wms.inventory.Place;
import wms.inventory.Purpose;
import wms.inventory.Reservation;
import wms.inventory.ReservationRequest;
import wms.inventory.UnitGoods;
import wms.inventory.UnitKind;
import wms.inventory.usecase.BinMap;
import wms.inventory.usecase.MakeUnit;
import wms.inventory.usecase.PackUnit;
import wms.inventory.usecase.ReceiveLot;
import wms.inventory.usecase.ReserveStock;
import wms.inventory.usecase.ShipReserved;
import wms.receiving.PlaceWhy;
import wms.receiving.PutAwayDone;
import wms.receiving.PutAwayProposal;
import wms.receiving.PutAwayTask;
import wms.receiving.PutAwayWish;
import wms.receiving.ReceivingReason;
import wms.receiving.Turnover;
import wms.shared.CommonReason;
import wms.shared.DatabaseTest;
import wms.shared.Fired;
import wms.shared.Quantity;
import wms.shared.Reason;
import wms.shared.Refusal;
import wms.telemetry.Reading;
import wms.telemetry.ReadingBatch;
import wms.telemetry.ReadingPack;
import wms.telemetry.SensedQuantity;
import wms.telemetry.TelemetryFixture;

/** Milk stands in the hall CJ-R and is to find its place: CJ-A with two bins, CJ-B without, both chilled. */
class PutAwayStoryTest extends DatabaseTest {
  private static final Place HALL = Place.of("CJ-R", null);
  private Dock dock;

  @BeforeEach void milkInTheHall() {
    Dock.build(sql);
    dock = new Dock(entities, sql);
    sql.update("INSERT INTO zone (code, facility, name_zh, name_en, temperature_class, zone_use, normal_use, area_m2, capacity_kg, version) VALUES ('CJ-R', 'CJ', '收货厅', 'Hall', 'CHILLED', 'RECEIVING', 'RECEIVING', 100, 10000, 1)");
    sql.update("UPDATE zone SET zone_use = 'QUARANTINE' WHERE code = 'CJ-Q'");
    sql.update("UPDATE bin SET capacity_kg = 100, aisle = 'A', aisle_position = CASE code WHEN 'CJ-A-01' THEN 1 ELSE 2 END");
    receive("M1", "60", HALL);
  }

  @Test void aLotStaysTogetherBeforeAnythingElse() {
    receive("M1", "10", A2);
    PutAwayProposal.Choice best = propose().places().get(0);
    assertThat(best.bin()).isEqualTo("CJ-A-02");
    assertThat(best.why()).startsWith(PlaceWhy.SAME_LOT_HERE, PlaceWhy.ALL_FITS);
  }

  @Test void aFullBinIsLeftOutAndOneWithLessRoomTakesAPart() {
    receive("M2", "100", A1);
    receive("M3", "70", A2);
    PutAwayProposal proposal = propose();
    assertThat(proposal.leftOut()).anySatisfy(left -> {
      assertThat(left.bin()).isEqualTo("CJ-A-01");
      assertThat(left.code()).isEqualTo("BIN_FULL");
    });
    assertThat(proposal.places()).filteredOn(choice -> "CJ-A-02".equals(choice.bin())).singleElement().satisfies(choice -> assertThat(choice.fits()).isEqualTo(kg("30")));
    assertThat(proposal.places().get(0).zone()).isEqualTo("CJ-B");
  }

  @Test void badNeighboursKeepGoodsOutOfTheRoom() {
    sql.update("UPDATE material SET storage_groups = 'ODOUR_TAKER' WHERE code = 'MILK'");
    sql.update("UPDATE material SET storage_groups = 'ODOUR_MAKER' WHERE code = 'TENT'");
    transacted(() -> dock.bean(ReceiveLot.class).receive(new NewLot("T1", "T1", "TENT", Quantity.of("1", "pcs"), A1, null, null, "Works", null, null, null, null), HAND));
    assertThat(propose().leftOut()).anySatisfy(left -> {
      assertThat(left.zone()).isEqualTo("CJ-A");
      assertThat(left.code()).isEqualTo(CatalogueReason.ODOUR_TAINTS_NEIGHBOUR.name());
    });
    assertThat(propose().places()).extracting(PutAwayProposal.Choice::zone).containsOnly("CJ-B");
  }

  @Test void aZoneOfAnotherClassIsLeftOutWithItsReason() {
    sql.update("UPDATE zone SET temperature_class = 'FROZEN' WHERE code = 'CJ-B'");
    assertThat(propose().leftOut()).anySatisfy(left -> {
      assertThat(left.zone()).isEqualTo("CJ-B");
      assertThat(left.code()).isEqualTo(ColdchainReason.ZONE_WRONG_CLASS.name());
    });
  }

  @Test void whatLeavesFastLiesNearTheExitAndWhatNeverLeavesFarBack() {
    assertThat(propose().turnover()).isEqualTo(Turnover.SLOW);
    assertThat(binsProposed()).containsExactly("CJ-A-02", "CJ-A-01");
    receive("M9", "5", Place.of("CJ-Q", null));
    Reservation kept = transacted(() -> dock.bean(ReserveStock.class).reserve(ReservationRequest.of("L-M9", "CJ", kg("5"), Purpose.ORDER, "O1"), HAND));
    transacted(() -> dock.bean(ShipReserved.class).ship(List.of(kept.id()), "School", null, HAND));
    assertThat(propose().turnover()).isEqualTo(Turnover.FAST);
    assertThat(binsProposed()).containsExactly("CJ-A-01", "CJ-A-02");
    assertThat(propose().places()).filteredOn(choice -> "CJ-A-01".equals(choice.bin())).singleElement().satisfies(choice -> assertThat(choice.why()).contains(PlaceWhy.FAST_NEAR_EXIT));
  }

  @Test void aTaskIsThereUntilTheGoodsHaveFoundTheirPlace() {
    assertThat(tasks()).extracting(PutAwayTask::lot).containsExactly("L-M1");
    PutAwayDone done = put("p1", "CJ-A", "CJ-A-01", null);
    assertThat(done.followed()).isTrue();
    assertThat(tasks()).isEmpty();
    assertThat(put("p1", "CJ-A", "CJ-A-01", null)).isEqualTo(done);
  }

  @Test void anotherPlaceThanProposedTakesAReasonThatIsKept() {
    assertRefused(() -> put("p1", "CJ-Q", null, null), ReceivingReason.CHOICE_UNEXPLAINED);
    PutAwayDone done = put("p1", "CJ-Q", null, "the crates are wet");
    assertThat(done.followed()).isFalse();
    assertThat(done.reason()).isEqualTo("the crates are wet");
    assertThat(done.proposed()).startsWith("CJ-");
  }

  @Test void warmGoodsAreSentToThePreCoolerAndStoredWarmOnlyForALeadsReason() {
    coldRoomsAndAPreCooler();
    transacted(() -> dock.bean(PulpTemperatures.class).probed("L-M1", "CJ-R", 9, dock.clock.instant()));
    PutAwayProposal proposal = propose();
    assertThat(proposal.places()).singleElement().satisfies(choice -> {
      assertThat(choice.zone()).isEqualTo("CJ-K");
      assertThat(choice.why()).startsWith(PlaceWhy.TO_BE_PRECOOLED);
    });
    assertThat(proposal.leftOut()).extracting(PutAwayProposal.LeftOut::code).containsOnly("GOODS_TOO_WARM");
    PutAwayWish warm = new PutAwayWish("p1", null, "L-M1", "CJ-R", null, kg("60"), "CJ-B", null, "the pre-cooler is full", null, null);
    assertRefused(() -> transacted(() -> dock.bean(PutInPlace.class).put(warm, LEAD)), ColdchainReason.GOODS_TOO_WARM);
    PutAwayWish excused = new PutAwayWish("p1", null, "L-M1", "CJ-R", null, kg("60"), "CJ-B", null, "the pre-cooler is full", null, "sold tonight");
    assertRefused(() -> transacted(() -> dock.bean(PutInPlace.class).put(excused, HAND)), CommonReason.NOT_ALLOWED);
    assertThat(transacted(() -> dock.bean(PutInPlace.class).put(excused, LEAD)).to()).isEqualTo("CJ-B");
  }

  @Test void goodsOnTheFloorOfARoomWithBinsWaitToo() {
    receive("M5", "10", Place.of("CJ-A", null));
    receive("M6", "10", Place.of("CJ-B", null));
    assertThat(tasks()).extracting(PutAwayTask::lot).containsExactlyInAnyOrder("L-M1", "L-M5");
  }

  @Test void aPalletFindsItsPlaceAsAWhole() {
    String pallet = transacted(() -> dock.bean(MakeUnit.class).make(new NewUnit("u", UnitKind.PALLET, HALL), HAND)).sscc();
    transacted(() -> dock.bean(PackUnit.class).put(pallet, new UnitGoods("L-M1", kg("60"), null), HAND));
    assertThat(tasks()).singleElement().satisfies(task -> assertThat(task.sscc()).isEqualTo(pallet));
    receive("M2", "50", A1);
    PutAwayProposal proposal = dock.bean(ProposePlaces.class).forUnit(pallet);
    assertThat(proposal.leftOut()).anySatisfy(left -> assertThat(left.bin()).isEqualTo("CJ-A-01"));
    transacted(() -> dock.bean(PutInPlace.class).put(new PutAwayWish("p1", pallet, null, null, null, null, "CJ-A", "CJ-A-02", null, null, null), HAND));
    assertThat(dock.bean(BinMap.class).of("CJ-A")).filteredOn(bin -> bin.bin() != null && bin.bin().code().equals("CJ-A-02")).singleElement().satisfies(bin -> {
      assertThat(bin.units()).containsExactly(pallet);
      assertThat(bin.massKg()).isEqualByComparingTo("60");
      assertThat(bin.fill()).isEqualTo(0.6);
    });
  }

  @Test void fourFifthsOfWhatLeavesIsFast() {
    Map<String, BigDecimal> issued = new LinkedHashMap<>();
    issued.put("MILK", new BigDecimal("70"));
    issued.put("BEEF", new BigDecimal("20"));
    issued.put("EGGS", new BigDecimal("10"));
    assertThat(List.of("MILK", "BEEF", "EGGS", "RICE").stream().map(material -> Turnover.of(material, issued))).containsExactly(Turnover.FAST, Turnover.FAST, Turnover.MEDIUM, Turnover.SLOW);
  }

  private void coldRoomsAndAPreCooler() {
    sql.update("INSERT INTO gateway (code, facility) VALUES ('CJ-GW1', 'CJ')");
    sql.update("INSERT INTO cold_profile (code, temperature_class, name_zh, name_en, low_c, high_c) VALUES ('P', 'CHILLED', '冷藏', 'Chilled', 0, 4)");
    sql.update("INSERT INTO zone (code, facility, name_zh, name_en, temperature_class, zone_use, normal_use, area_m2, capacity_kg, version) VALUES ('CJ-K', 'CJ', '预冷间', 'Pre-cooler', 'CHILLED', 'PRECOOLING', 'PRECOOLING', 100, 10000, 1)");
    for (String zone : List.of("CJ-A", "CJ-B")) {
      sql.update("INSERT INTO sensor (code, zone, gateway, quantities, gap_limit_seconds) VALUES (?, ?, 'CJ-GW1', 'temp', 300)", zone + "-T1", zone);
      Reading cold = new Reading(zone + "-T1", SensedQuantity.TEMP, dock.clock.instant(), dock.clock.instant(), 2);
      transacted(() -> new TelemetryFixture(sql, Fired.event()).recordReadings().record(ReadingBatch.of(ReadingPack.of("CJ", "CJ-GW1", dock.clock.instant(), List.of(cold)))));
    }
  }

  private void receive(String number, String kg, Place place) { transacted(() -> dock.bean(ReceiveLot.class).receive(milk(number, kg, place, TODAY.plusDays(10)), LEAD)); }

  private PutAwayProposal propose() { return dock.bean(ProposePlaces.class).forLot("L-M1", "CJ-R", null, null); }

  private List<String> binsProposed() { return propose().places().stream().map(PutAwayProposal.Choice::bin).filter(bin -> bin != null).toList(); }

  private List<PutAwayTask> tasks() { return dock.bean(PutAwayTasks.class).at("CJ"); }

  private PutAwayDone put(String id, String zone, String bin, String reason) {
    dock.pass();
    return transacted(() -> dock.bean(PutInPlace.class).put(new PutAwayWish(id, null, "L-M1", "CJ-R", null, kg("60"), zone, bin, reason, null, null), HAND));
  }

  private void assertRefused(Runnable work, Reason reason) {
    assertThatThrownBy(work::run).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(reason));
  }
}
