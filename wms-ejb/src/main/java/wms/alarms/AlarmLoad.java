package wms.alarms;

import java.time.Instant;

/**
 * How many alarms called for whoever was on duty; fewer than one in ten minutes for each of them is the aim (ISA-18.2).
 *
 * @param alarms that were to be heard; those that chattered or were kept quiet are not counted
 * @param perTenMinutes in the mean over the time, for each person on duty (one, where nobody was)
 * @param most in the worst ten minutes, for each person on duty
 * @param mostAt when those began
 * @param tooMany how many tens of minutes had one or more for each person on duty
 */
public record AlarmLoad(Instant from, Instant to, int alarms, double perTenMinutes, double most, Instant mostAt, int tooMany) {}
