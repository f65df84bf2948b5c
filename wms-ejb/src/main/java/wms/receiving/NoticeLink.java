package wms.receiving;

import java.time.Instant;

/** Until when a code opens the report of a notice. */
public record NoticeLink(String notice, Instant expiresAt) {}
