package wms.receiving.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static wms.inventory.Warehouse.A1;
import static wms.inventory.Warehouse.A2;
import static wms.inventory.Warehouse.B;
import static wms.inventory.Warehouse.WORKER;
import static wms.inventory.Warehouse.furnish;
import static wms.inventory.Warehouse.kg;
import static wms.inventory.Warehouse.milk;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import wms.catalogue.MaterialBook;
import wms.coldchain.ColdchainReason;
import wms.coldchain.sql.Profiles;
import wms.coldchain.usecase.CarryPulp;
import wms.coldchain.usecase.PulpTemperatures;
import wms.coldchain.usecase.ZoneFitness;
import wms.coldchain.usecase.ZoneStates;
import wms.inventory.LotView;
import wms.inventory.MoveStockCommand;
import wms.inventory.Movement;
import wms.inventory.NewLot;
import wms.inventory.Place;
import wms.inventory.ReserveClass;
import wms.inventory.StockMoved;
import wms.inventory.Warehouse;
import wms.inventory.sql.Units;
import wms.inventory.usecase.MoveUnit;
import wms.inventory.usecase.TellUnits;
import wms.inventory.usecase.UnitBook;
import wms.inventory.usecase.UnitTurns;
import wms.people.PartnerBook;
import wms.receiving.PutAway;
import wms.receiving.Receipt;
import wms.shared.Actor;
import wms.shared.CommonReason;
import wms.shared.DatabaseTest;
import wms.shared.Fired;
import wms.shared.Reason;
import wms.shared.Refusal;
import wms.shared.Right;
import wms.telemetry.Reading;
import wms.telemetry.ReadingBatch;
import wms.telemetry.ReadingPack;
import wms.telemetry.SensedQuantity;
import wms.telemetry.TelemetryFixture;
import wms.telemetry.usecase.LatestReadings;

/** Milk must be kept at 0 to 4 C; rooms CJ-A and CJ-B have a thermometer each. */
class ReceivingTest extends DatabaseTest {
  private static final Actor HAND = new Actor("ma", "Ma", "test", Map.of("CJ", Set.of(Right.WORK_STOCK)));
  private static final Actor LEAD = WORKER;
  private Warehouse house;
  private TelemetryFixture telemetry;
  private ReceiveGoods receiveGoods;
  private MoveGoods moveGoods;

  @BeforeEach void twoChilledRooms() {
    furnish(sql);
    sql.update("INSERT INTO gateway (code, facility) VALUES ('CJ-GW1', 'CJ')");
    for (String zone : List.of("CJ-A", "CJ-B")) sql.update("INSERT INTO sensor (code, zone, gateway, quantities, gap_limit_seconds) VALUES (?, ?, 'CJ-GW1', 'temp', 300)", zone + "-T1", zone);
    sql.update("INSERT INTO cold_profile (code, temperature_class, name_zh, name_en, low_c, high_c) VALUES ('P', 'CHILLED', '冷藏', 'Chilled', 0, 4)");
    PulpTemperatures pulp = new PulpTemperatures(sql);
    CarryPulp carry = new CarryPulp(pulp);
    house = new Warehouse(sql, Fired.<StockMoved>to(carry::on));
    telemetry = new TelemetryFixture(sql, Fired.event());
    ZoneFitness fitness = new ZoneFitness(new MaterialBook(sql), house.facilities, new Profiles(sql, house.clock), new ZoneStates(sql, new Profiles(sql, house.clock), new LatestReadings(sql), house.clock));
    LifeAtReceipt life = new LifeAtReceipt(new MaterialBook(sql), new PartnerBook(sql), house.facilities, house.places);
    receiveGoods = new ReceiveGoods(fitness, life, house.receiveLot, house.holdLots, house.story, pulp, house.deeds, house.clock);
    Units units = new Units(sql);
    UnitBook unitBook = new UnitBook(sql, units, house.facilities);
    MoveUnit moveUnit = new MoveUnit(units, house.turns, house.accounts, unitBook, house.places, house.announcements, new TellUnits(house.announcements), house.clock);
    moveGoods = new MoveGoods(new Threshold(fitness, pulp, house.story, house.places, house.deeds, house.clock), house.moveStock, moveUnit, new UnitTurns(units), unitBook);
  }

  @Test void coolGoodsComeIntoACoolRoom() {
    measured("CJ-A", 2);
    assertThat(receive("M1", A1, 3.5).stock()).hasSize(1);
  }

  @Test void aWarmRoomTakesNothing() {
    measured("CJ-A", 4.1);
    assertRefused(() -> receive("M1", A1, 3.5), ColdchainReason.ZONE_TOO_WARM);
    assertThat(house.story.isKnown("L-M1")).isFalse();
  }

  @Test void warmGoodsStayOutside() {
    measured("CJ-A", 2);
    assertRefused(() -> receive("M1", A1, 7.0), ColdchainReason.GOODS_TOO_WARM);
  }

  @Test void aRoomWhoseTemperatureNobodyKnowsTakesNothing() {
    assertRefused(() -> receive("M1", A1, null), ColdchainReason.ZONE_TEMPERATURE_UNKNOWN);
    measured("CJ-A", 2);
    house.clock.pass(Duration.ofMinutes(6));
    assertRefused(() -> receive("M1", A1, null), ColdchainReason.ZONE_TEMPERATURE_UNKNOWN);
  }

  @Test void aRoomOfAnotherClassTakesNothing() {
    sql.update("UPDATE zone SET temperature_class = 'FROZEN' WHERE code = 'CJ-A'");
    assertRefused(() -> receive("M1", A1, null), ColdchainReason.ZONE_WRONG_CLASS);
  }

  @Test void goodsMoveIntoACoolRoomOnlyButFreelyWithinOne() {
    measured("CJ-A", 2);
    measured("CJ-B", 9);
    receive("M1", A1, null);
    assertRefused(() -> move(A1, B), ColdchainReason.ZONE_TOO_WARM);
    measured("CJ-A", 9);
    assertThat(move(A1, A2).to()).isEqualTo("CJ-A:CJ-A-02");
    measured("CJ-B", 1);
    assertThat(move(A2, B).to()).isEqualTo("CJ-B");
  }

  @Test void aWarmHarvestWaitsInTheReceivingHallAndIsNotStoredBeforeItIsCool() {
    aHarvestOfGrapes();
    assertRefused(() -> grapes("CJ-P", 24.0), ColdchainReason.GOODS_TOO_WARM);
    assertThat(grapes("CJ-R", 24.0).stock()).hasSize(1);
    assertRefused(() -> put("CJ-R", "CJ-P", null, null, LEAD), ColdchainReason.GOODS_TOO_WARM);
    assertRefused(() -> put("CJ-R", "CJ-P", 1.5, null, LEAD), ColdchainReason.GOODS_TOO_WARM);
    assertThat(put("CJ-R", "CJ-P", 0.8, null, HAND).to()).isEqualTo("CJ-P");
  }

  @Test void aLeadLetsWarmGoodsInForAReasonThatIsKept() {
    aHarvestOfGrapes();
    grapes("CJ-R", 24.0);
    assertRefused(() -> put("CJ-R", "CJ-P", null, "pre-cooler broken", HAND), CommonReason.NOT_ALLOWED);
    assertRefused(() -> put("CJ-R", "CJ-P", null, "  ", LEAD), ColdchainReason.GOODS_TOO_WARM);
    assertThat(put("CJ-R", "CJ-P", null, "pre-cooler broken", LEAD).to()).isEqualTo("CJ-P");
    assertThat(house.deeds.events()).filteredOn(deed -> deed.action().equals("receiving.goods.let-in")).singleElement()
        .satisfies(deed -> assertThat(deed.details()).containsEntry("reason", "pre-cooler broken").containsEntry("refusal", "GOODS_TOO_WARM").containsEntry("temperature", 24.0).containsEntry("limit", 1.0));
  }

  @Test void goodsTakeTheirWarmthWithThemAndLeaveNoneBehind() {
    aHarvestOfGrapes();
    grapes("CJ-R", 24.0);
    put("CJ-R", "CJ-K", null, null, HAND);
    assertRefused(() -> put("CJ-K", "CJ-P", null, null, HAND), ColdchainReason.GOODS_TOO_WARM);
    assertThat(sql.list(row -> row.text("zone"), "SELECT zone FROM lot_pulp")).containsExactly("CJ-K");
  }

  @Test void aMoveTakenBackTakesTheWarmthBackToo() {
    aHarvestOfGrapes();
    grapes("CJ-R", 24.0);
    Movement moved = put("CJ-R", "CJ-K", null, null, HAND);
    transacted(() -> house.reverseMovement.reverse(moved.id(), "wrong lot", LEAD));
    assertRefused(() -> put("CJ-R", "CJ-P", null, null, HAND), ColdchainReason.GOODS_TOO_WARM);
  }

  @Test void milkDoesNotWaitInAWarmHall() {
    aHarvestOfGrapes();
    assertRefused(() -> receive("M1", Place.of("CJ-R", null), 3.0), ColdchainReason.ZONE_WRONG_CLASS);
  }

  /** A warm receiving hall CJ-R, a pre-cooler CJ-K and a produce store CJ-P at 0 C. */
  private void aHarvestOfGrapes() {
    sql.update("INSERT INTO cold_profile (code, temperature_class, name_zh, name_en, low_c, high_c) VALUES ('PP', 'PRODUCE_COLD', '果蔬', 'Produce', -1, 1)");
    sql.update("INSERT INTO material (code, name_zh, name_en, unit, temperature_class, shelf_life_days, mass_kg, volume_m3, step, version) VALUES ('GRAPE', '葡萄', 'Grapes', 'kg', 'PRODUCE_COLD', 45, 1, 0.004, 0.001, 1)");
    zone("CJ-R", "AMBIENT", "RECEIVING");
    zone("CJ-K", "PRODUCE_COLD", "PRECOOLING");
    zone("CJ-P", "PRODUCE_COLD", "STORAGE");
    sql.update("INSERT INTO sensor (code, zone, gateway, quantities, gap_limit_seconds) VALUES ('CJ-P-T1', 'CJ-P', 'CJ-GW1', 'temp', 300)");
    measured("CJ-P", 0);
  }

  private void zone(String code, String temperatureClass, String use) {
    sql.update("INSERT INTO zone (code, facility, name_zh, name_en, temperature_class, zone_use, normal_use, area_m2, capacity_kg, version) VALUES (?, 'CJ', ?, ?, ?, ?, ?, 100, 10000, 1)", code, code, code, temperatureClass, use, use);
  }

  private LotView grapes(String zone, Double probe) {
    NewLot grapes = new NewLot("L-M1", "M1", "GRAPE", kg("10"), Place.of(zone, null), null, Warehouse.TODAY, "Farm", null, ReserveClass.COMMERCIAL, null, null);
    return transacted(() -> receiveGoods.receive(new Receipt(grapes, probe), HAND));
  }

  private Movement put(String from, String to, Double probe, String exception, Actor by) {
    house.clock.pass(Duration.ofSeconds(1));
    return transacted(() -> moveGoods.move(new PutAway(new MoveStockCommand("L-M1", Place.of(from, null), Place.of(to, null), kg("10"), null), probe, exception), by));
  }

  private LotView receive(String number, Place place, Double probe) { return transacted(() -> receiveGoods.receive(new Receipt(milk(number, "10", place), probe), WORKER)); }

  private Movement move(Place from, Place to) { return transacted(() -> moveGoods.move(PutAway.of(new MoveStockCommand("L-M1", from, to, kg("10"), null)), WORKER)); }

  private void measured(String zone, double celsius) {
    house.clock.pass(Duration.ofSeconds(1));
    Reading reading = new Reading(zone + "-T1", SensedQuantity.TEMP, house.clock.instant(), house.clock.instant(), celsius);
    transacted(() -> telemetry.recordReadings().record(ReadingBatch.of(ReadingPack.of("CJ", "CJ-GW1", house.clock.instant(), List.of(reading)))));
  }

  private void assertRefused(Runnable work, Reason reason) {
    assertThatThrownBy(work::run).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(reason));
  }
}
