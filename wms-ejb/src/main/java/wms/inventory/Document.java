package wms.inventory;

/** The paper behind a movement, such as {@code RECEIPT}, {@code MOVE}, {@code ADJUSTMENT}, {@code SHIPMENT}, {@code HOLD}, {@code REVERSAL}. */
public record Document(String type, String id) {}
