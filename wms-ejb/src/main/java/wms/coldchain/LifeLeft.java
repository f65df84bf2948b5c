package wms.coldchain;

import java.time.LocalDate;

/**
 * What is left of the life of that part of a lot that lies at a place.
 *
 * @param usedPercent of its whole life
 * @param daysLeft how long it still keeps at {@code celsius}; 0 when it is over
 * @param lastDay the earlier of the date on its label and what is left at the temperature its life is given for
 */
public record LifeLeft(String zone, String bin, double usedPercent, double daysLeft, double celsius, LocalDate lastDay) {}
