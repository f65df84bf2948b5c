package wms.receiving.domain;

import java.util.Map;
import wms.receiving.NoticeState;
import wms.receiving.ReceivingReason;
import wms.shared.Refusal;

/** An arrival, as those who change it see it. What is over stays as it is. */
public record Notice(String code, String facility, String supplier, boolean announced, NoticeState state) {
  /** @throws Refusal NOTICE_OVER */
  public void mustGoOn() {
    if (state.isOver()) throw Refusal.conflict(ReceivingReason.NOTICE_OVER, Map.of("notice", code, "noticeState", state.name()));
  }

  /** @throws Refusal NOTICE_OVER, or NOTICE_HAS_RECEIPTS once something was unloaded */
  public void mayBeCancelled() {
    mustGoOn();
    if (state == NoticeState.RECEIVING) throw Refusal.conflict(ReceivingReason.NOTICE_HAS_RECEIPTS, Map.of("notice", code));
  }

  /** @throws Refusal NOTICE_OVER, or NOTICE_NOT_ARRIVED */
  public void mayBeClosed() {
    mustGoOn();
    if (state == NoticeState.EXPECTED) throw Refusal.conflict(ReceivingReason.NOTICE_NOT_ARRIVED, Map.of("notice", code));
  }
}
