package wms.reports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import wms.alarms.AlarmView;
import wms.alarms.OperatorLoad;
import wms.coldchain.Trouble;
import wms.shared.Names;
import wms.shared.Quantity;

/**
 * What managers and quality control ask of a period.
 *
 * @param facility null: all that the reader may see
 * @param firstDay in the facility's own time; {@code lastDay} with it
 */
public record Figures(String facility, LocalDate firstDay, LocalDate lastDay, Instant from, Instant to, Losses losses, List<ZoneOut> zones, Alarms alarms, List<Energy> energy) {
  /**
   * Reversed losses are taken off.
   *
   * @param openingKg what lay there when the period began
   * @param ratePercent of what lay there and came in; null when that is nothing
   */
  public record Losses(double kg, double openingKg, double cameInKg, Double ratePercent, List<Loss> causes) {}

  /** Whether goods were discarded by a decision on their hold, corrected by a person, missed by a count, a remainder of weighing, lost under way, or something else. */
  public enum LossKind { DISCARDED, ADJUSTED, COUNTED, WEIGHED, ON_THE_WAY, OTHER }

  /**
   * @param code why: of discarded goods the reason of their hold, of corrected ones that of the correction, else null
   * @param lines how many lines of the ledger, without those that were reversed
   */
  public record Loss(LossKind kind, String code, String material, Names names, Quantity quantity, double kg, int lines) {}

  /**
   * How long excursions of one kind went on in a zone; where several overlap, the time counts once. Withdrawn ones are left out.
   *
   * @param percent of the period, as far as it is over
   */
  public record ZoneOut(String facility, String zone, Names names, Trouble trouble, int excursions, double minutes, double percent) {}

  /** @param standing those that had stood for a day or longer at the end of the period, oldest first */
  public record Alarms(List<OperatorLoad> operators, List<AlarmView> standing) {}

  /**
   * Of a facility whose meters send readings; null where nothing can be divided.
   *
   * @param kwh by its meters, which only count up
   * @param cameInTonnes what came in during the period; {@code meanTonnes} what lay there in the mean over time
   * @param perTonneDay kWh for a tonne kept for a day
   * @param greenPercent of the electricity of which somebody knows; null where nobody does
   * @param knownPercent of how much of it that is known
   */
  public record Energy(String facility, Names names, int meters, double kwh, double cameInTonnes, double meanTonnes, Double perTonneCameIn, Double perTonneDay, Double greenPercent, double knownPercent) {}
}
