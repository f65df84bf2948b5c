package wms.facilities;

import java.time.Instant;
import java.time.LocalDate;
import wms.shared.Names;

/**
 * A piece of equipment.
 *
 * @param zone null when it serves the facility as a whole
 * @param statusReason why it does not work as it should, null while it does
 * @param calibrationDue null for what is not calibrated
 * @param defrost null for what does not defrost
 * @param calibration today, by the calendar of the facility
 */
public record EquipmentView(String code, Names names, String facility, String zone, EquipmentKind kind, WorkStatus status, String statusReason, Instant statusSince, String serial,
    LocalDate calibrationDue, Calibration calibration, Defrost defrost, int version) {}
