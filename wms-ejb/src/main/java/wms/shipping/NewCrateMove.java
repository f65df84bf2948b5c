package wms.shipping;

/**
 * Crates go out with a partner or come back.
 *
 * @param id made by the sender; the same again changes nothing
 * @param pieces more than nothing when they go out, less than nothing when they come back
 * @param delivery the delivery they went with, or null
 */
public record NewCrateMove(String id, String partner, String facility, CrateKind kind, Integer pieces, String delivery, String remark) {}
