package wms.receiving;

import java.util.List;

/** An arrival with its lines and what was done, the newest last. */
public record NoticeInDetail(NoticeView notice, List<NoticeLineView> lines, List<ReceiptLineView> receipts) {}
