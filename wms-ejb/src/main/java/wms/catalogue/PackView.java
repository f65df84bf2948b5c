package wms.catalogue;

import java.math.BigDecimal;
import wms.shared.Quantity;

/**
 * A way in which a material comes packed.
 *
 * @param quantity base units in one pack
 * @param massKg gross mass of one pack
 * @param volumeM3 space of one pack
 * @param lengthMm its outer sides, null where nobody measured them
 */
public record PackView(String material, String code, PackLevel level, String gtin, Quantity quantity, BigDecimal massKg, BigDecimal volumeM3,
    Integer lengthMm, Integer widthMm, Integer heightMm) {}
