package wms.inventory;

/** What can be said of a row of stock at a glance; the first that fits of recalled, held, expired, reserved. */
public enum StockStatus { FREE, RESERVED, HELD, EXPIRED, RECALLED }
