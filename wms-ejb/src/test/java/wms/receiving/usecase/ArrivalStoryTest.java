package wms.receiving.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static wms.inventory.Warehouse.TODAY;
import static wms.inventory.Warehouse.kg;
import static wms.receiving.usecase.Dock.HAND;
import static wms.receiving.usecase.Dock.LEAD;
import static wms.receiving.usecase.Dock.milk;
import static wms.receiving.usecase.Dock.probed;
import static wms.receiving.usecase.Dock.refused;

import jakarta.enterprise.event.Event;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import wms.coldchain.ColdchainReason;
import wms.inventory.StockRow;
import wms.inventory.usecase.StockBook;
import wms.people.Attempts;
import wms.receiving.Discrepancies;
import wms.receiving.Grade;
import wms.receiving.NewComment;
import wms.receiving.NewNotice;
import wms.receiving.NoticeChange;
import wms.receiving.NoticeInDetail;
import wms.receiving.NoticeLineView;
import wms.receiving.NoticeState;
import wms.receiving.NoticeView;
import wms.receiving.ReceiptLineView;
import wms.receiving.ReceivingReason;
import wms.receiving.RefusalCause;
import wms.receiving.ReportComment;
import wms.receiving.Unloaded;
import wms.shared.Actor;
import wms.shared.CommonReason;
import wms.shared.Contains;
import wms.shared.DatabaseTest;
import wms.shared.Deed;
import wms.shared.Fired;
import wms.shared.Quantity;
import wms.shared.Reason;
import wms.shared.Refusal;
import wms.shared.Scope;
import wms.telemetry.Reading;
import wms.telemetry.ReadingBatch;
import wms.telemetry.ReadingPack;
import wms.telemetry.SensedQuantity;
import wms.telemetry.TelemetryFixture;

/** What was announced, what came, and what the difference is. */
class ArrivalStoryTest extends DatabaseTest {
  private static final String CODE = "q7Zr3mXw0-TgVb5kLd9PsYh2NcJf8uAe_1oKiRtGxWM";
  private Dock dock;

  @BeforeEach void aDockWithTwoDoors() {
    Dock.build(sql);
    dock = new Dock(entities, sql);
  }

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

  @Test void aDoorIsForOneAtATimeAndMustBeHere() {
    announce("N1");
    announce("N2");
    book("N1", "CJ-D1", 6, 8);
    assertRefused(() -> book("N2", "CJ-D1", 7, 9), ReceivingReason.DOOR_TAKEN);
    assertThat(book("N2", "CJ-D1", 8, 9).dock().door()).isEqualTo("CJ-D1");
    assertThat(book("N1", "CJ-D1", 7, 8).dock().from()).isEqualTo(dock.at(7));
    sql.update("UPDATE equipment SET work_status = 'DOWN' WHERE code = 'CJ-D2'");
    assertRefused(() -> book("N1", "CJ-D2", 6, 8), ReceivingReason.DOOR_OUT_OF_ORDER);
    assertThat(dock.bean(NoticeBook.class).day("CJ", TODAY).doors()).filteredOn(door -> "CJ-D1".equals(door.code())).singleElement()
        .satisfies(door -> assertThat(door.arrivals()).extracting(NoticeView::code).containsExactly("N1", "N2"));
  }

  @Test void anArrivalIsCalledOffOnlyBeforeAnythingIsUnloaded() {
    announce("N1");
    announce("N2");
    unload("N1", milk("r1", "10"), HAND);
    assertRefused(() -> cancel("N1"), ReceivingReason.NOTICE_HAS_RECEIPTS);
    assertThat(cancel("N2").state()).isEqualTo(NoticeState.CANCELLED);
    assertRefused(() -> unload("N2", milk("r2", "10"), HAND), ReceivingReason.NOTICE_OVER);
  }

  @Test void aNoticeIsPutRightBeforeAndWhileItIsUnloaded() {
    NoticeView first = announce("N1");
    NoticeInDetail earlier = change("N1", new NoticeChange(dock.at(7), dock.at(9), new NewNotice.Dock("CJ-D1", dock.at(7), dock.at(8)), "新B1", "later", List.of(said(1, "MILK", kg("80")), said(null, "LAMB", kg("38").in(2)))), first.version());
    assertThat(earlier.lines()).extracting(NoticeLineView::line, NoticeLineView::material).containsExactly(tuple(1, "MILK"), tuple(3, "LAMB"));
    assertThat(earlier.notice().from()).isEqualTo(dock.at(7));
    assertThat(earlier.notice().dock().door()).isEqualTo("CJ-D1");
    assertThat(earlier.notice().changedBy()).isEqualTo(HAND.user());
    assertThatThrownBy(() -> change("N1", as(earlier, List.of(said(1, "MILK", kg("70")))), first.version())).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.STALE));
    unload("N1", milk("r1", "60"), HAND);
    assertThat(change("N1", as(earlier, List.of(said(1, "MILK", kg("60")), said(3, "LAMB", kg("38").in(2)))), version("N1")).lines().get(0).quantity()).isEqualTo(kg("60"));
    assertThat(report("N1").lines().get(0).agrees()).isTrue();
  }

  @Test void whatWasTakenInIsNotAnnouncedAway() {
    announce("N1");
    unload("N1", milk("r1", "60"), HAND);
    NoticeInDetail now = dock.bean(NoticeBook.class).inDetail("N1");
    assertRefused(() -> change("N1", as(now, List.of(said(1, "MILK", kg("59")))), version("N1")), ReceivingReason.BELOW_RECEIVED);
    assertRefused(() -> change("N1", as(now, List.of(said(1, "TENT", Quantity.of("90", "pcs")))), version("N1")), ReceivingReason.LINE_HAS_RECEIPTS);
    assertRefused(() -> change("N1", as(now, List.of(said(2, "TENT", Quantity.of("20", "pcs")))), version("N1")), ReceivingReason.LINE_HAS_RECEIPTS);
    assertRefused(() -> change("N1", as(now, List.of(said(1, "MILK", kg("60")), said(1, "MILK", kg("60")))), version("N1")), ReceivingReason.LINE_UNKNOWN);
    assertThatThrownBy(() -> change("N1", as(now, List.of()), version("N1"))).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.fields()).extracting(Refusal.Field::pointer).containsExactly("/lines"));
    assertThat(dock.bean(NoticeBook.class).lines("N1")).isEqualTo(now.lines());
    unload("N1", refused("r2", "5", RefusalCause.WET), HAND);
    transacted(() -> dock.bean(CloseNotice.class).close("N1", null, HAND));
    assertRefused(() -> change("N1", as(now, List.of(said(1, "MILK", kg("90")))), version("N1")), ReceivingReason.NOTICE_OVER);
  }

  @Test void theAuditTrailKeepsWhatWasSaidBefore() {
    announce("N1");
    Fired<Object> told = Fired.event();
    dock.wired.with(Event.class, told);
    change("N1", new NoticeChange(dock.at(6), dock.at(8), null, "新B12345", null, List.of(said(1, "MILK", kg("80")))), version("N1"));
    assertThat(told.events()).filteredOn(Deed.class::isInstance).map(Deed.class::cast).singleElement().satisfies(deed -> {
      assertThat(deed.action()).isEqualTo("receiving.notice.changed");
      assertThat(deed.details()).containsOnlyKeys("lines");
      assertThat(deed.details().get("lines")).isEqualTo(List.of("1: MILK 100.000 kg M7 → MILK 80.000 kg", "− 2: TENT 20.000 pcs"));
    });
    change("N1", new NoticeChange(dock.at(6), dock.at(8), null, "新B12345", null, List.of(said(1, "MILK", kg("80")))), version("N1"));
    assertThat(told.events()).filteredOn(Deed.class::isInstance).hasSize(1);
  }

  @Test void whatIsOpenIsListedSoonestFirstAndPageByPage() {
    for (int hour : new int[] {9, 7, 8}) transacted(() -> dock.bean(AnnounceGoods.class).announce(new NewNotice("N" + hour, "CJ", "DAIRY", dock.at(hour), dock.at(hour + 1), null, null, null, List.of(Dock.line("MILK", kg("1"), null))), HAND));
    cancel("N8");
    NoticeBook book = dock.bean(NoticeBook.class);
    NoticeBook.Filter open = new NoticeBook.Filter("CJ", null, null, true, Contains.text(""));
    List<NoticeView> first = book.notices(open, Scope.EVERYWHERE, null, 1);
    assertThat(first).extracting(NoticeView::code).containsExactly("N7");
    assertThat(book.notices(open, Scope.EVERYWHERE, NoticeBook.cursor(first.get(0)), 5)).extracting(NoticeView::code).containsExactly("N9");
    assertThat(book.notices(new NoticeBook.Filter(null, null, NoticeState.CANCELLED, false, Contains.text("dairy")), Scope.EVERYWHERE, null, 5)).extracting(NoticeView::code).containsExactly("N8");
  }

  @Test void aSupplierReadsOneReportByACodeThatIsKeptNowhere() {
    announce("N1");
    transacted(() -> dock.bean(ShareNotice.class).share("N1", CODE, HAND));
    assertThatThrownBy(() -> transacted(() -> dock.bean(ShareNotice.class).share("N1", "A".repeat(43), HAND))).hasMessageContaining("LINK_CODE_WEAK");
    assertThat(transacted(() -> dock.bean(OpenLink.class).opened(CODE, "::1"))).isEqualTo("N1");
    assertThat(sql.list(row -> row.text("code_hash"), "SELECT code_hash FROM notice_link")).singleElement().isNotEqualTo(CODE);
    assertThat(dock.bean(ShareNotice.class).links("N1")).singleElement().satisfies(link -> assertThat(link.opened()).isEqualTo(1));
    assertRefused(() -> dock.bean(OpenLink.class).opened(CODE.substring(1) + "A", "::1"), ReceivingReason.LINK_UNKNOWN);
    dock.clock.pass(Duration.ofDays(31));
    assertRefused(() -> dock.bean(OpenLink.class).opened(CODE, "::1"), ReceivingReason.LINK_EXPIRED);
  }

  @Test void aLinkThatWasWithdrawnOpensNothing() {
    announce("N1");
    transacted(() -> dock.bean(ShareNotice.class).share("N1", CODE, HAND));
    transacted(() -> dock.bean(ShareNotice.class).withdraw("N1", HAND));
    assertRefused(() -> dock.bean(OpenLink.class).opened(CODE, "::1"), ReceivingReason.LINK_EXPIRED);
  }

  @Test void whoGuessesWaitsAndStaysInTheAuditTrail() {
    announce("N1");
    transacted(() -> dock.bean(ShareNotice.class).share("N1", CODE, HAND));
    Fired<Object> told = Fired.event();
    dock.wired.with(Event.class, told).with(Attempts.class, new Attempts());
    for (int i = 0; i < 5; i++) assertRefused(() -> dock.bean(OpenLink.class).opened("B".repeat(43), "10.0.0.9"), ReceivingReason.LINK_UNKNOWN);
    assertRefused(() -> dock.bean(OpenLink.class).opened(CODE, "10.0.0.9"), CommonReason.TOO_MANY_ATTEMPTS);
    assertThat(transacted(() -> dock.bean(OpenLink.class).opened(CODE, "10.0.0.7"))).isEqualTo("N1");
    assertThat(told.events()).hasSize(5).allSatisfy(fact -> assertThat(fact).isInstanceOfSatisfying(Deed.class, deed -> {
      assertThat(deed.action()).isEqualTo("receiving.link.refused");
      assertThat(deed.by().address()).isEqualTo("10.0.0.9");
    }));
    dock.clock.pass(Duration.ofMinutes(16));
    assertThat(transacted(() -> dock.bean(OpenLink.class).opened(CODE, "10.0.0.9"))).isEqualTo("N1");
  }

  @Test void supplierAndWarehouseAnswerEachOther() {
    announce("N1");
    unload("N1", refused("r1", "10", RefusalCause.WET), HAND);
    transacted(() -> dock.bean(ShareNotice.class).share("N1", CODE, HAND));
    NewComment said = new NewComment("c1", " Wang ", "The crates were dry when they left.");
    for (int i = 0; i < 2; i++) transacted(() -> dock.bean(AnswerReport.class).fromSupplier(CODE, said, "::1"));
    dock.pass();
    transacted(() -> dock.bean(AnswerReport.class).fromUs("N1", new NewComment("c2", null, "We have photographs."), HAND));
    assertThat(report("N1").comments()).extracting(ReportComment::author).containsExactly("Wang", HAND.name());
    assertThat(report("N1").withoutInside().comments()).extracting(ReportComment::author).containsExactly("Wang", null);
    assertThat(report("N1").lines().get(0).refusals()).singleElement().satisfies(refused -> assertThat(refused.probeTemperature()).isEqualTo(9.5));
    assertThatThrownBy(() -> transacted(() -> dock.bean(AnswerReport.class).fromSupplier(CODE, new NewComment(null, " ", ""), "::1")))
        .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.fields()).extracting(Refusal.Field::pointer).containsExactly("/id", "/author", "/text"));
    announce("N2");
    assertRefused(() -> dock.bean(AnswerReport.class).fromUs("N2", new NewComment("c1", null, "another"), HAND), ReceivingReason.COMMENT_DIFFERS);
    for (int i = 2; i <= 50; i++) {
      String id = "s" + i;
      transacted(() -> dock.bean(AnswerReport.class).fromSupplier(CODE, new NewComment(id, "Wang", "again"), "::1"));
    }
    assertRefused(() -> dock.bean(AnswerReport.class).fromSupplier(CODE, new NewComment("more", "Wang", "again"), "::1"), ReceivingReason.COMMENTS_TOO_MANY);
  }

  @Test void theReportIsPrintedInBothLanguages() {
    announce("N1");
    unload("N1", refused("r3", "10", RefusalCause.WET), HAND);
    transacted(() -> dock.bean(AnswerReport.class).fromUs("N1", new NewComment("c1", null, "已拍照。".repeat(80) + "\nSee the photographs."), HAND));
    for (String language : List.of("zh", "en")) assertThat(new String(dock.bean(DiscrepancyPaper.class).pdf(report("N1"), language), StandardCharsets.ISO_8859_1)).startsWith("%PDF");
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

  private NoticeView announce(String code) { return transacted(() -> dock.bean(AnnounceGoods.class).announce(dock.milkAndTents(code), HAND)); }

  private NoticeInDetail change(String code, NoticeChange wish, long seen) { return transacted(() -> dock.bean(ChangeNotice.class).change(code, wish, seen, HAND)); }

  private long version(String code) { return dock.bean(NoticeBook.class).notice(code).version(); }

  /** The same head with other lines. */
  private static NoticeChange as(NoticeInDetail notice, List<NoticeChange.Line> lines) {
    return new NoticeChange(notice.notice().from(), notice.notice().to(), notice.notice().dock(), notice.notice().plate(), notice.notice().remark(), lines);
  }

  private static NoticeChange.Line said(Integer line, String material, Quantity quantity) {
    return new NoticeChange.Line(line, material, quantity.in(null), null, null, quantity.pieces(), null, null, null);
  }

  private ReceiptLineView unload(String notice, Unloaded goods, Actor by) { return transacted(() -> dock.bean(Unload.class).unload(notice, goods, by)); }

  private NoticeView book(String notice, String door, int from, int to) { return transacted(() -> dock.bean(BookDock.class).book(notice, new NewNotice.Dock(door, dock.at(from), dock.at(to)), null, HAND)); }

  private NoticeView cancel(String notice) { return transacted(() -> dock.bean(CloseNotice.class).cancel(notice, "the lorry broke down", null, HAND)); }

  private NoticeState state(String notice) { return dock.bean(NoticeBook.class).notice(notice).state(); }

  private Discrepancies report(String notice) { return dock.bean(DiscrepancyBook.class).of(notice); }

  private List<StockRow> stock(String lot) { return dock.bean(StockBook.class).ofLot(lot); }

  private void assertRefused(Runnable work, Reason reason) {
    assertThatThrownBy(work::run).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(reason));
  }
}
