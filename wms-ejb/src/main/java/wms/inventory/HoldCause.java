package wms.inventory;

import java.time.Instant;

/** Why a row of stock is held. */
public record HoldCause(String code, String excursion, Instant since) {}
