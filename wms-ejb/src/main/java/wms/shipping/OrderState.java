package wms.shipping;

/** OPEN: something is still short. PARKED: normal trade is suspended and its goods are free for the emergency. */
public enum OrderState { OPEN, ALLOCATED, PARKED, SHIPPED, CANCELLED }
