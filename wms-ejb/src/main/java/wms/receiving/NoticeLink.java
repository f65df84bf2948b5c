package wms.receiving;

import java.time.Instant;

/** @param code opens the report of one notice to whoever has it; it is told once and kept nowhere */
public record NoticeLink(String code, Instant expiresAt) {}
