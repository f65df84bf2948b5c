package wms.receiving.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static wms.inventory.Warehouse.TODAY;
import static wms.inventory.Warehouse.kg;
import static wms.receiving.usecase.Dock.HAND;
import static wms.receiving.usecase.Dock.LEAD;
import static wms.receiving.usecase.Dock.milk;
import static wms.receiving.usecase.Dock.probed;
import static wms.receiving.usecase.Dock.refused;

import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import wms.coldchain.ColdchainReason;
import wms.inventory.StockRow;
import wms.inventory.usecase.StockBook;
import wms.receiving.Discrepancies;
import wms.receiving.Grade;
import wms.receiving.NewNotice;
import wms.receiving.NoticeState;
import wms.receiving.NoticeView;
import wms.receiving.ReceiptLineView;
import wms.receiving.ReceivingReason;
import wms.receiving.RefusalCause;
import wms.receiving.Unloaded;
import wms.shared.CommonReason;
import wms.shared.Fired;
import wms.shared.Quantity;
import wms.shared.Refusal;
import wms.telemetry.Reading;
import wms.telemetry.ReadingBatch;
import wms.telemetry.ReadingPack;
import wms.telemetry.SensedQuantity;
import wms.telemetry.TelemetryFixture;

/** What was announced, what came, and what the difference is. */
class ArrivalStoryTest extends ArrivalTest {
  @Test void anArrivalGoesFromItsNoticeToItsReport() {
    announce("N1");
    assertThat(state("N1")).isEqualTo(NoticeState.EXPECTED);
    assertThat(transacted(() -> dock.bean(NoteArrival.class).arrive("N1", "新B99999", null, null, HAND)).plate()).isEqualTo("新B99999");
    assertThat(state("N1")).isEqualTo(NoticeState.ARRIVED);
    ReceiptLineView first = unload("N1", milk("r1", "60"), HAND);
    assertThat(state("N1")).isEqualTo(NoticeState.RECEIVING);
    unload("N1", milk("r2", "30"), HAND);
    unload("N1", refused("r3", "10", RefusalCause.CRUSHED), HAND);
    assertThat(stock(first.lot())).singleElement().satisfies(row -> assertThat(row.balance()).isEqualTo(kg("90")));
    Discrepancies report = transacted(() -> dock.bean(CloseNotice.class).close("N1", null, HAND));
    assertThat(report.agrees()).isFalse();
    assertThat(report.lines().get(0)).satisfies(line -> {
      assertThat(line.accepted()).isEqualTo(kg("90"));
      assertThat(line.refused()).isEqualTo(kg("10"));
      assertThat(line.missing()).isEqualTo(kg("10"));
      assertThat(line.warmest()).isEqualTo(9.5);
      assertThat(line.refusals()).extracting(Discrepancies.Refused::cause).containsExactly(RefusalCause.CRUSHED);
    });
    assertThat(report.lines().get(1).missing()).isEqualTo(Quantity.of("20", "pcs"));
    assertRefused(() -> unload("N1", milk("r4", "1"), HAND), ReceivingReason.NOTICE_OVER);
  }

  @Test void whatCameAsAnnouncedAgrees() {
    transacted(() -> dock.bean(AnnounceGoods.class).announce(new NewNotice(null, "CJ", "DAIRY", dock.at(6), dock.at(8), null, null, null, List.of(Dock.line("MILK", kg("100"), "M7"))), HAND));
    unload("RN-000001", milk("r1", "100"), HAND);
    assertThat(transacted(() -> dock.bean(CloseNotice.class).close("RN-000001", null, HAND)).agrees()).isTrue();
  }

  @Test void aReceiptSentTwiceIsTakenOnce() {
    announce("N1");
    ReceiptLineView once = unload("N1", milk("r1", "60"), HAND);
    assertThat(unload("N1", milk("r1", "60"), HAND)).isEqualTo(once);
    assertRefused(() -> unload("N1", milk("r1", "61"), HAND), ReceivingReason.RECEIPT_DIFFERS);
    assertThat(stock(once.lot()).get(0).balance()).isEqualTo(kg("60"));
  }

  @Test void aLittleMoreThanAnnouncedIsTakenAndMuchMoreOnlyForALeadsReason() {
    announce("N1");
    unload("N1", milk("r1", "102"), HAND);
    assertRefused(() -> unload("N1", milk("r2", "1"), HAND), ReceivingReason.OVER_ANNOUNCED);
    assertRefused(() -> unload("N1", milk("r2", "1", null, "the driver had more"), HAND), CommonReason.NOT_ALLOWED);
    assertThat(unload("N1", milk("r2", "1", null, "the driver had more"), LEAD).overNote()).isEqualTo("the driver had more");
    assertThat(report("N1").lines().get(0).over()).isEqualTo(kg("3"));
  }

  @Test void howMuchMoreIsTheOperatorsChoice() {
    dock.settings.put("wms.receiving.over.share.CJ", BigDecimal.ZERO);
    announce("N1");
    assertRefused(() -> unload("N1", milk("r1", "100.001"), HAND), ReceivingReason.OVER_ANNOUNCED);
  }

  @Test void goodsThatNobodyAnnouncedNeedALeadUnlessTheWholeLorryWasUnannounced() {
    announce("N1");
    Unloaded strange = new Unloaded("r1", null, "LAMB", "M9", TODAY.plusDays(10), null, kg("38"), 2, "CJ-B", null, null, null, null, Grade.B, null, null, null, null, null);
    assertRefused(() -> unload("N1", strange, HAND), ReceivingReason.NOT_ANNOUNCED);
    NoticeView blind = transacted(() -> dock.bean(AnnounceGoods.class).announce(new NewNotice(null, "CJ", "DAIRY", null, null, null, "新B1", null, null), HAND));
    assertThat(blind.state()).isEqualTo(NoticeState.ARRIVED);
    assertThat(unload(blind.code(), strange, HAND).pieces()).isEqualTo(2);
    assertThat(report(blind.code()).lines()).singleElement().satisfies(line -> assertThat(line.over()).isNull());
    assertThat(report(blind.code()).agrees()).isTrue();
  }

  @Test void warmGoodsAreNotTakenUnlessALeadTakesThemOnHold() {
    milkIsKeptCold();
    announce("N1");
    assertRefused(() -> unload("N1", probed("r1", "10", 7.5, null), HAND), ColdchainReason.GOODS_TOO_WARM);
    assertRefused(() -> unload("N1", probed("r1", "10", 7.5, "thaw of the lorry"), HAND), CommonReason.NOT_ALLOWED);
    ReceiptLineView held = unload("N1", probed("r1", "10", 7.5, "thaw of the lorry"), LEAD);
    assertThat(held.held()).isTrue();
    assertThat(stock(held.lot())).singleElement().satisfies(row -> {
      assertThat(row.free()).isEqualTo(kg("0"));
      assertThat(row.holdReasons()).extracting(cause -> cause.code()).containsExactly("GOODS_TOO_WARM");
    });
    assertThat(report("N1").lines().get(0).held()).isEqualTo(kg("10"));
  }

  @Test void whatIsTooOldForItsOwnerIsNotTaken() {
    sql.update("UPDATE partner SET life_at_receipt_days = 12 WHERE code = 'BUREAU'");
    announce("N1");
    assertRefused(() -> unload("N1", milk("r1", "10"), HAND), ReceivingReason.SHORT_LIFE);
    assertThat(unload("N1", milk("r1", "10", "needed today", null), LEAD).held()).isTrue();
  }

  @Test void twoAtOnceDoNotTakeMoreThanAnnouncedUnseen() throws Exception {
    announce("N1");
    CountDownLatch start = new CountDownLatch(1);
    ExecutorService people = Executors.newFixedThreadPool(2);
    try {
      List<Future<Boolean>> done = List.of("a", "b").stream().map(who -> people.submit(() -> {
        start.await();
        return takes(who);
      })).toList();
      start.countDown();
      int taken = 0;
      for (Future<Boolean> one : done) taken += one.get(60, TimeUnit.SECONDS) ? 1 : 0;
      assertThat(taken).isEqualTo(1);
    } finally {
      people.shutdownNow();
    }
    assertThat(report("N1").lines().get(0).accepted()).isEqualTo(kg("60"));
  }

  private boolean takes(String who) {
    try {
      unload("N1", milk(who, "60"), HAND);
      return true;
    } catch (Refusal refusal) {
      assertThat(refusal.reason()).isEqualTo(ReceivingReason.OVER_ANNOUNCED);
      return false;
    }
  }

  private void milkIsKeptCold() {
    sql.update("INSERT INTO gateway (code, facility) VALUES ('CJ-GW1', 'CJ')");
    sql.update("INSERT INTO cold_profile (code, temperature_class, name_zh, name_en, low_c, high_c) VALUES ('P', 'CHILLED', '冷藏', 'Chilled', 0, 4)");
    sql.update("INSERT INTO sensor (code, zone, gateway, quantities, gap_limit_seconds) VALUES ('CJ-B-T1', 'CJ-B', 'CJ-GW1', 'temp', 300)");
    Reading cold = new Reading("CJ-B-T1", SensedQuantity.TEMP, dock.clock.instant(), dock.clock.instant(), 2);
    transacted(() -> new TelemetryFixture(sql, Fired.event()).recordReadings().record(ReadingBatch.of(ReadingPack.of("CJ", "CJ-GW1", dock.clock.instant(), List.of(cold)))));
  }

  private List<StockRow> stock(String lot) { return dock.bean(StockBook.class).ofLot(lot); }
}
