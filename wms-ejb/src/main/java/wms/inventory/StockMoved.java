package wms.inventory;

import java.time.Instant;
import wms.shared.Quantity;

/** Goods of a lot went from a place to a place; announced in the transaction of the movement. */
public record StockMoved(String lot, Place from, Place to, Quantity quantity, Instant at) {}
