package wms.inventory;

import java.time.Instant;
import wms.shared.Quantity;

/** @param at when it happened; null: now */
public record MoveStockCommand(String lot, Place from, Place to, Quantity quantity, Instant at) {}
