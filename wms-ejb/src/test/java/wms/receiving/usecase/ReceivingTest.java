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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import wms.catalogue.MaterialBook;
import wms.coldchain.ColdchainReason;
import wms.coldchain.sql.Profiles;
import wms.coldchain.usecase.ZoneFitness;
import wms.coldchain.usecase.ZoneStates;
import wms.inventory.LotView;
import wms.inventory.MoveStockCommand;
import wms.inventory.Movement;
import wms.inventory.Place;
import wms.inventory.Warehouse;
import wms.receiving.Receipt;
import wms.shared.DatabaseTest;
import wms.shared.Fired;
import wms.shared.Reason;
import wms.shared.Refusal;
import wms.telemetry.Reading;
import wms.telemetry.ReadingBatch;
import wms.telemetry.ReadingPack;
import wms.telemetry.SensedQuantity;
import wms.telemetry.TelemetryFixture;
import wms.telemetry.usecase.LatestReadings;

/** Milk must be kept at 0 to 4 C; rooms CJ-A and CJ-B have a thermometer each. */
class ReceivingTest extends DatabaseTest {
  private Warehouse house;
  private TelemetryFixture telemetry;
  private ReceiveGoods receiveGoods;
  private MoveGoods moveGoods;

  @BeforeEach void twoChilledRooms() {
    furnish(sql);
    sql.update("INSERT INTO gateway (code, facility) VALUES ('CJ-GW1', 'CJ')");
    for (String zone : List.of("CJ-A", "CJ-B")) sql.update("INSERT INTO sensor (code, zone, gateway, quantities, gap_limit_seconds) VALUES (?, ?, 'CJ-GW1', 'temp', 300)", zone + "-T1", zone);
    sql.update("INSERT INTO cold_profile (code, temperature_class, name_zh, name_en, low_c, high_c) VALUES ('P', 'CHILLED', '冷藏', 'Chilled', 0, 4)");
    house = new Warehouse(sql);
    telemetry = new TelemetryFixture(sql, Fired.event());
    ZoneFitness fitness = new ZoneFitness(new MaterialBook(sql), house.facilities, new Profiles(sql), new ZoneStates(sql, new Profiles(sql), new LatestReadings(sql), house.clock));
    receiveGoods = new ReceiveGoods(fitness, house.receiveLot);
    moveGoods = new MoveGoods(fitness, house.story, house.moveStock);
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

  private LotView receive(String number, Place place, Double probe) { return transacted(() -> receiveGoods.receive(new Receipt(milk(number, "10", place), probe), WORKER)); }

  private Movement move(Place from, Place to) { return transacted(() -> moveGoods.move(new MoveStockCommand("L-M1", from, to, kg("10"), null), WORKER)); }

  private void measured(String zone, double celsius) {
    house.clock.pass(Duration.ofSeconds(1));
    Reading reading = new Reading(zone + "-T1", SensedQuantity.TEMP, house.clock.instant(), house.clock.instant(), celsius);
    transacted(() -> telemetry.recordReadings().record(ReadingBatch.of(ReadingPack.of("CJ", "CJ-GW1", house.clock.instant(), List.of(reading)))));
  }

  private void assertRefused(Runnable work, Reason reason) {
    assertThatThrownBy(work::run).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(reason));
  }
}
