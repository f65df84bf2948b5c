package wms.emergency;

import java.time.Instant;
import wms.shared.Quantity;

/**
 * What a point asks for.
 *
 * @param id made by the sender; null: made here
 * @param point code of the facility that is to receive the goods
 * @param deadline latest arrival
 * @param priority 1 to 5, 5 the highest
 * @param minLifeDays days of life the goods must still have on arrival
 */
public record NewNeed(String id, String material, String point, Quantity quantity, Instant deadline, int priority, int minLifeDays) {}
