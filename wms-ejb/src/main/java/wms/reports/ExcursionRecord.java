package wms.reports;

import java.time.Instant;
import java.util.List;
import wms.alarms.AlarmView;
import wms.coldchain.ExcursionView;
import wms.coldchain.Exposure;
import wms.coldchain.JudgedBy;
import wms.coldchain.LateReadings;
import wms.inventory.Hold;

/**
 * The record of an excursion: what happened, what it did to each lot, who answered for it and what was decided.
 *
 * @param withdrawn late readings showed that it never was one
 * @param alarms that it raised, and who acknowledged them
 * @param holds of the lots, with what a person decided; those are undecided that have no decision
 * @param at when the record was drawn up
 */
public record ExcursionRecord(ExcursionView excursion, boolean withdrawn, JudgedBy judgedBy, List<Exposure> exposures, List<LateReadings> late, List<AlarmView> alarms, List<Hold> holds, Instant at) {}
