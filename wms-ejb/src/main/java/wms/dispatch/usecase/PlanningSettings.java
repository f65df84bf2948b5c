package wms.dispatch.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import wms.dispatch.PlanningRules;
import wms.shared.Part;

/** What an operator may turn of the planner. */
@Part
class PlanningSettings {
  @Inject @ConfigProperty(name = "wms.dispatch.handling-minutes", defaultValue = "45") private double handlingMinutes;
  @Inject @ConfigProperty(name = "wms.dispatch.cost-per-km", defaultValue = "6") private double costPerKm;
  @Inject @ConfigProperty(name = "wms.dispatch.near-expiry-days", defaultValue = "3") private int nearExpiryDays;
  @Inject @ConfigProperty(name = "wms.dispatch.waste-cost-per-kg", defaultValue = "8") private double wasteCostPerKg;

  @Produces @Dependent PlanningRules rules() { return new PlanningRules(handlingMinutes, costPerKm, nearExpiryDays, wasteCostPerKg); }
}
