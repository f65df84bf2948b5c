package wms.dispatch;

import java.math.BigDecimal;

/**
 * What the planner must know of a material.
 *
 * @param temperatureClass class of vehicle it travels in
 * @param step smallest quantity that is moved, in base units: 1 for pieces, 0.001 for kilograms
 */
public record Goods(String material, String temperatureClass, double kgPerUnit, double m3PerUnit, BigDecimal step) {}
