package wms.inventory;

/** @param id the sender's id for it, or null; the same id again changes nothing */
public record NewAdjustment(String id, Adjustment adjustment, String comment) {}
