package wms.facilities;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import wms.shared.Refusal;

/**
 * What a person says of a piece of equipment.
 *
 * @param reason why it does not work as it should; needed unless it works
 * @param calibrationDue the day its next calibration is due, null for what is not calibrated
 * @param defrost when it defrosts, null for what does not
 */
public record EquipmentChange(WorkStatus status, String reason, LocalDate calibrationDue, Defrost defrost) {
  private static final int LONGEST_REASON = 500;

  /** @throws Refusal naming every bad field at once */
  void mustBeComplete() {
    List<Refusal.Field> bad = new ArrayList<>();
    if (status == null) bad.add(new Refusal.Field("/status", "REQUIRED"));
    else if (status != WorkStatus.WORKING && (reason == null || reason.isBlank())) bad.add(new Refusal.Field("/reason", FacilitiesReason.REASON_MISSING.name()));
    if (reason != null && reason.length() > LONGEST_REASON) bad.add(new Refusal.Field("/reason", "TOO_LONG", Map.of("longest", LONGEST_REASON)));
    if (defrost != null) defrost.faults().forEach((field, why) -> bad.add(new Refusal.Field("/defrost/" + field, why.name())));
    if (!bad.isEmpty()) throw Refusal.invalid(bad);
  }
}
