package wms.inventory;

/** What a reservation is for. Only a plan may reserve goods of a reserve. */
public enum Purpose { ORDER, PLAN, MANUAL }
