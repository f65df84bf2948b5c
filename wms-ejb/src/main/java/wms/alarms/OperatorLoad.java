package wms.alarms;

import java.time.LocalDate;

/**
 * How many alarms called for a person in the shifts that began on a day (ISA-18.2: fewer than one in ten minutes is the aim).
 *
 * @param person null: nobody was on duty
 * @param hours on duty; null when nobody was
 * @param perTenMinutes in the mean over those hours; null when nobody was on duty
 */
public record OperatorLoad(String facility, LocalDate day, String person, Double hours, int alarms, Double perTenMinutes) {}
