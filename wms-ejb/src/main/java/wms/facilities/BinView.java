package wms.facilities;

import java.math.BigDecimal;

/**
 * A bin with what it holds and where it is; null where nobody said.
 *
 * @param aisle which aisle it lies at
 * @param position its number along the aisle, counted from where one comes in
 * @param level above the floor, 0 on it
 */
public record BinView(String code, String zone, BigDecimal capacityKg, BigDecimal capacityM3, Integer lengthMm, Integer widthMm, Integer heightMm, String aisle, Integer position, Integer level) {}
