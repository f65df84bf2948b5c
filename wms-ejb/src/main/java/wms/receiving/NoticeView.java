package wms.receiving;

import java.time.Instant;
import wms.shared.Names;

/**
 * An arrival at a glance.
 *
 * @param announced false when it came without notice
 * @param lines how many were announced
 * @param changedAt when what was announced was last changed, or null
 * @param receipts how often something was taken in or refused
 */
public record NoticeView(String code, String facility, String supplier, Names supplierNames, NoticeState state, boolean announced, Instant from, Instant to, NewNotice.Dock dock, String plate,
    String remark, int lines, int receipts, Instant madeAt, String madeBy, Instant changedAt, String changedBy, Instant arrivedAt, Instant begunAt, Instant closedAt, String closedBy, Instant cancelledAt, String cancelNote, long version) {}
