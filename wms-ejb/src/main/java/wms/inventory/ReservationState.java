package wms.inventory;

/** SUSPENDED is never stored: it is an active reservation whose goods are held at the moment. */
public enum ReservationState { ACTIVE, SUSPENDED, RELEASED, SHIPPED }
