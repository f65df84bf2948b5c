package wms.receiving.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static wms.receiving.usecase.Dock.HAND;

import org.junit.jupiter.api.BeforeEach;
import wms.receiving.Discrepancies;
import wms.receiving.NoticeState;
import wms.receiving.NoticeView;
import wms.receiving.ReceiptLineView;
import wms.receiving.Unloaded;
import wms.shared.Actor;
import wms.shared.DatabaseTest;
import wms.shared.Reason;
import wms.shared.Refusal;

/** A dock with two doors, and what is done at it. */
abstract class ArrivalTest extends DatabaseTest {
  Dock dock;

  @BeforeEach void aDockWithTwoDoors() {
    Dock.build(sql);
    dock = new Dock(entities, sql);
  }

  NoticeView announce(String code) { return transacted(() -> dock.bean(AnnounceGoods.class).announce(dock.milkAndTents(code), HAND)); }

  ReceiptLineView unload(String notice, Unloaded goods, Actor by) { return transacted(() -> dock.bean(Unload.class).unload(notice, goods, by)); }

  NoticeState state(String notice) { return dock.bean(NoticeBook.class).notice(notice).state(); }

  Discrepancies report(String notice) { return dock.bean(DiscrepancyBook.class).of(notice); }

  void assertRefused(Runnable work, Reason reason) {
    assertThatThrownBy(work::run).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.reason()).isEqualTo(reason));
  }
}
