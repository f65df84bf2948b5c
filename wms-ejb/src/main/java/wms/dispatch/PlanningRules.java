package wms.dispatch;

/**
 * What a planner may turn.
 *
 * @param handlingMinutes loading and unloading, once a trip
 * @param nearExpiryDays stock that expires within these days counts as waste when it is left behind
 * @param wasteCostPerKg cost of a kilogram left to expire
 */
public record PlanningRules(double handlingMinutes, double costPerKm, int nearExpiryDays, double wasteCostPerKg) {}
