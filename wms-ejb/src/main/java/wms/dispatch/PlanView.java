package wms.dispatch;

import java.time.Instant;
import java.util.List;

/** A plan as it was filed, with what was decided on it. */
public record PlanView(String id, String number, String incident, PlanState state, Instant drawnAt, String drawnBy, Instant approvedAt,
    String approvedBy, Instant decidedAt, String decidedBy, String comment, String orderOfUse, double solveSeconds, double weightedUnmet, double bound,
    Double gap, List<PlanLine> lines, List<PlanShipment> shipments, List<LeftOutLot> leftOut, List<VehicleHours> vehicleHours, long version) {}
