package wms.dispatch;

import java.time.Instant;
import wms.shared.Names;
import wms.shared.Quantity;

/** What the floor has to load; {@code id} is that of the plan's shipment. */
public record LoadingTaskView(String id, String number, String plan, String incident, String facility, String to, String lot, String lotNumber,
    String material, Names names, Quantity quantity, String zone, String bin, Instant departure, String vehicleClass, int trips, TaskState state,
    String reservation, Instant decidedAt, String decidedBy, long version) {}
