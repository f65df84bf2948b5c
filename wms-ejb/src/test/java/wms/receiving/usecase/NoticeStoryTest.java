package wms.receiving.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static wms.inventory.Warehouse.TODAY;
import static wms.inventory.Warehouse.kg;
import static wms.receiving.usecase.Dock.HAND;
import static wms.receiving.usecase.Dock.milk;
import static wms.receiving.usecase.Dock.refused;

import jakarta.enterprise.event.Event;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import wms.people.Attempts;
import wms.receiving.NewComment;
import wms.receiving.NewNotice;
import wms.receiving.NoticeChange;
import wms.receiving.NoticeInDetail;
import wms.receiving.NoticeLineView;
import wms.receiving.NoticeState;
import wms.receiving.NoticeView;
import wms.receiving.ReceivingReason;
import wms.receiving.RefusalCause;
import wms.receiving.ReportComment;
import wms.shared.CommonReason;
import wms.shared.Contains;
import wms.shared.Deed;
import wms.shared.Fired;
import wms.shared.Quantity;
import wms.shared.Refusal;
import wms.shared.Scope;

/** What is said of an arrival before, meanwhile and afterwards: the notice that is put right, and the report that supplier and warehouse share. */
class NoticeStoryTest extends ArrivalTest {
  private static final String CODE = "q7Zr3mXw0-TgVb5kLd9PsYh2NcJf8uAe_1oKiRtGxWM";

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

  private NoticeInDetail change(String code, NoticeChange wish, long seen) { return transacted(() -> dock.bean(ChangeNotice.class).change(code, wish, seen, HAND)); }

  private long version(String code) { return dock.bean(NoticeBook.class).notice(code).version(); }

  /** The same head with other lines. */
  private static NoticeChange as(NoticeInDetail notice, List<NoticeChange.Line> lines) {
    return new NoticeChange(notice.notice().from(), notice.notice().to(), notice.notice().dock(), notice.notice().plate(), notice.notice().remark(), lines);
  }

  private static NoticeChange.Line said(Integer line, String material, Quantity quantity) {
    return new NoticeChange.Line(line, material, quantity.in(null), null, null, quantity.pieces(), null, null, null);
  }

  private NoticeView book(String notice, String door, int from, int to) { return transacted(() -> dock.bean(BookDock.class).book(notice, new NewNotice.Dock(door, dock.at(from), dock.at(to)), null, HAND)); }

  private NoticeView cancel(String notice) { return transacted(() -> dock.bean(CloseNotice.class).cancel(notice, "the lorry broke down", null, HAND)); }
}
