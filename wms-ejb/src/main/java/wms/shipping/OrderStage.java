package wms.shipping;

/** How far an order has come, whether or not all of it can be served. */
public enum OrderStage { LIVE, PARKED, SHIPPED, CANCELLED }
