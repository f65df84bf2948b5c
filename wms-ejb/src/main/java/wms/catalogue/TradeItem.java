package wms.catalogue;

import wms.shared.Quantity;

/**
 * What a trade number stands for.
 *
 * @param pack code of the pack, null when it is the base unit itself
 * @param quantity base units in one of it
 */
public record TradeItem(String gtin, String material, String pack, Quantity quantity) {}
