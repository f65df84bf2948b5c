package wms.shipping;

/** Why less was picked than was asked for. */
public enum ShortPick { NOT_FOUND, TOO_FEW, DAMAGED }
