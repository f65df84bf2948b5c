package wms.inventory;

/** What carries the goods of a logistic unit. */
public enum UnitKind { PALLET, CAGE, CASE, BOX }
