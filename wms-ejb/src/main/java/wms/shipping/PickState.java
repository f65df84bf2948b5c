package wms.shipping;

/** VOID: its goods are no longer kept for the order, because it was cancelled or parked, or because they are held. */
public enum PickState { OPEN, PICKED, SHORT, VOID }
