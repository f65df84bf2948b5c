package wms.inventory;

import java.util.Map;
import wms.shared.Quantity;

/**
 * How much of the goods at a place may still have dried out without anybody having done anything.
 *
 * @param reckonedFrom what that was reckoned from
 */
public record ShrinkLeft(Quantity amount, Map<String, Object> reckonedFrom) {}
