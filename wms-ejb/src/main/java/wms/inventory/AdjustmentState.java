package wms.inventory;

/** Follows from what is written of an adjustment: booked by itself or on approval, waiting, or turned down. */
public enum AdjustmentState { WAITING, BOOKED, REJECTED }
