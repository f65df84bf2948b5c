package wms.emergency;

import java.time.Instant;
import wms.shared.Names;
import wms.shared.Quantity;

/** A need as it stands; {@code met} is what approved plans have booked for it, null while no plan was approved. */
public record NeedView(String id, String material, Names names, String point, Quantity quantity, Instant deadline, int priority, int minLifeDays, Quantity met) {}
