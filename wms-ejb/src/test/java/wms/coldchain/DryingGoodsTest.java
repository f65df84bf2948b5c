package wms.coldchain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static wms.inventory.Warehouse.A1;
import static wms.inventory.Warehouse.B;
import static wms.inventory.Warehouse.TODAY;
import static wms.inventory.Warehouse.WORKER;
import static wms.inventory.Warehouse.kg;
import static wms.inventory.Warehouse.milk;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import wms.inventory.Adjustment;
import wms.inventory.AdjustmentReason;
import wms.inventory.AdjustmentState;
import wms.inventory.AdjustmentView;
import wms.inventory.MoveStockCommand;
import wms.inventory.NewAdjustment;
import wms.inventory.Place;
import wms.inventory.TestClock;
import wms.inventory.Warehouse;
import wms.inventory.usecase.MoveStock;
import wms.inventory.usecase.ProposeAdjustment;
import wms.inventory.usecase.ReceiveLot;
import wms.inventory.usecase.ShrinkBook;
import wms.inventory.usecase.StockLimits;
import wms.shared.DatabaseTest;
import wms.shared.Wired;
import wms.telemetry.Reading;
import wms.telemetry.ReadingBatch;
import wms.telemetry.ReadingPack;
import wms.telemetry.SensedQuantity;
import wms.telemetry.usecase.RecordReadings;

/** A hundred kilograms that lose one in a thousand a day at 1 C, in rooms with a sensor. At 8 C the vapour pressure is 1.63093 times that at 1 C. */
class DryingGoodsTest extends DatabaseTest {
  private static final Instant MIDNIGHT = Instant.parse("2026-11-21T18:00:00Z");
  private TestClock clock;
  private RecordReadings record;
  private MoveStock move;
  private ProposeAdjustment propose;
  private ShrinkBook shrink;

  @BeforeEach void aHundredKilogramsInAColdRoom() {
    clock = new TestClock(MIDNIGHT);
    Wired house = new Wired(entities, sql, clock).with(StockLimits.class, new StockLimits(key -> Optional.empty()));
    record = house.bean(RecordReadings.class);
    move = house.bean(MoveStock.class);
    propose = house.bean(ProposeAdjustment.class);
    shrink = house.bean(ShrinkBook.class);
    transacted(() -> {
      Warehouse.furnish(sql);
      sql.update("INSERT INTO gateway (code, facility) VALUES ('CJ-GW1', 'CJ')");
      for (String zone : List.of("CJ-A", "CJ-B")) sql.update("INSERT INTO sensor (code, zone, gateway, quantities, gap_limit_seconds) VALUES (?, ?, 'CJ-GW1', 'temp;hum', 300)", zone + "-T1", zone);
      sql.update("UPDATE material SET shrink_percent_day = 0.1, shrink_at_c = 1 WHERE code = 'MILK'");
      house.bean(ReceiveLot.class).receive(milk("1", "100", A1, TODAY.plusDays(13)), WORKER);
    });
  }

  @Test void atTheTemperatureOfTheirRateADayIsADay() {
    warm("CJ-A", 1, 0, 24);
    at(24);
    assertThat(expected(A1)).isEqualTo("0.1 kg");
  }

  @Test void warmGoodsDryOutFaster() {
    warm("CJ-A", 8, 0, 24);
    at(24);
    assertThat(shrunk(A1, "-0.163").state()).as("100 kg, one in a thousand, 1.63093 days").isEqualTo(AdjustmentState.BOOKED);
    assertThat(expected(A1)).as("what dried out is used up").isEqualTo("0 kg");
  }

  @Test void eachHourCountsByItself() {
    warm("CJ-A", 8, 0, 24);
    warm("CJ-A", 1, 24, 48);
    at(48);
    assertThat(expected(A1)).isEqualTo("0.263 kg");
  }

  @Test void hoursNobodyMeasuredCountPlainly() {
    warm("CJ-A", 8, 0, 24);
    at(48);
    assertThat(expected(A1)).isEqualTo("0.263 kg");
  }

  @Test void dryAirCountsToo() {
    transacted(() -> sql.update("UPDATE material SET shrink_at_humidity = 90 WHERE code = 'MILK'"));
    warm("CJ-A", 8, 0, 24);
    sensed(SensedQuantity.HUM, "CJ-A", 80, 0, 24);
    at(24);
    assertThat(expected(A1)).as("twice what air of 90 % lacks").isEqualTo("0.326 kg");
  }

  @Test void goodsDryOutAsTheRoomTheyLieInWas() {
    warm("CJ-A", 1, 0, 48);
    warm("CJ-B", 8, 0, 48);
    at(24);
    transacted(() -> move.move(new MoveStockCommand("L-1", A1, B, kg("50"), null), WORKER));
    at(48);
    assertThat(expected(B)).as("50 kg, since they came there").isEqualTo("0.081 kg");
    assertThat(expected(A1)).isEqualTo("0.1 kg");
  }

  @Test void withoutATemperatureTheRateHoldsAtAny() {
    transacted(() -> sql.update("UPDATE material SET shrink_at_c = NULL WHERE code = 'MILK'"));
    warm("CJ-A", 8, 0, 24);
    at(24);
    assertThat(expected(A1)).isEqualTo("0.1 kg");
  }

  @Test void itIsToldBeforehand() {
    warm("CJ-A", 8, 0, 24);
    at(24);
    assertThat(shrink.left("L-1", A1, WORKER)).satisfies(left -> {
      assertThat(left.amount()).isEqualTo(kg("0.163"));
      assertThat(left.reckonedFrom()).containsEntry("counted", "1.63");
    });
    assertThatThrownBy(() -> shrink.left("L-1", B, WORKER)).hasMessageContaining("NOT_FOUND");
  }

  @Test void whatItWasReckonedFromIsTold() {
    transacted(() -> sql.update("UPDATE material SET shrink_at_humidity = 90 WHERE code = 'MILK'"));
    warm("CJ-A", 8, 0, 24);
    at(24);
    assertThat(shrunk(A1, "-0.063").facts()).as("also of what books itself").containsKey("reckonedFrom");
    assertThat(shrunk(A1, "-5").facts()).containsEntry("expected", "0.1 kg").hasEntrySatisfying("reckonedFrom", from -> {
      assertThat(from).isEqualTo(Map.of("before", "100.000 kg", "gone", "0.063 kg", "percentDay", "0.100", "since", MIDNIGHT.toString(), "days", "1.00", "counted", "1.63",
          "air", with(Map.of("atC", "1.00", "celsius", "8.0", "atHumidity", 90L), "humidity")));
    });
  }

  private static Map<String, Object> with(Map<String, Object> facts, String nothing) {
    Map<String, Object> all = new HashMap<>(facts);
    all.put(nothing, null);
    return all;
  }

  /** What more than can have dried out is refused with. */
  private String expected(Place place) {
    AdjustmentView waits = shrunk(place, "-40");
    assertThat(waits.state()).isEqualTo(AdjustmentState.WAITING);
    return String.valueOf(waits.facts().get("expected"));
  }

  private AdjustmentView shrunk(Place place, String kg) { return transacted(() -> propose.propose(new NewAdjustment(null, new Adjustment("L-1", place, kg(kg), AdjustmentReason.SHRINK), null), WORKER)); }

  private void at(int hour) { clock.setTo(MIDNIGHT.plus(Duration.ofHours(hour))); }

  private void warm(String zone, double celsius, int fromHour, int toHour) { sensed(SensedQuantity.TEMP, zone, celsius, fromHour, toHour); }

  /** A reading every ten minutes. */
  private void sensed(SensedQuantity quantity, String zone, double value, int fromHour, int toHour) {
    List<Reading> readings = IntStream.range(fromHour * 6, toHour * 6).mapToObj(i -> MIDNIGHT.plus(Duration.ofMinutes(10L * i))).map(t -> new Reading(zone + "-T1", quantity, t, t, value)).toList();
    transacted(() -> record.record(ReadingBatch.of(ReadingPack.of("CJ", "CJ-GW1", MIDNIGHT.plus(Duration.ofHours(toHour)), readings))));
  }
}
