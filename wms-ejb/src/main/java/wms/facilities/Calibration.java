package wms.facilities;

import java.time.LocalDate;

/** Where a device stands with its calibration on a day at its facility. The day it is due is still a good day. */
public enum Calibration {
  NOT_NEEDED, GOOD, DUE_SOON, OVERDUE;

  private static final int SOON_DAYS = 30;

  /** @param due null for what is not calibrated */
  public static Calibration on(LocalDate day, LocalDate due) {
    if (due == null) return NOT_NEEDED;
    if (due.isBefore(day)) return OVERDUE;
    return due.isAfter(day.plusDays(SOON_DAYS)) ? GOOD : DUE_SOON;
  }
}
