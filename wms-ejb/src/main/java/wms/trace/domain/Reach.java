package wms.trace.domain;

import java.time.LocalDate;
import java.util.Set;
import wms.shared.Refusal;
import wms.trace.RecallSelection;
import wms.trace.TraceReason;

/**
 * Which lots a selection reaches. What is not known does not exclude a lot of a day it came in; a lot without a production day is not
 * reached by production days, and is counted, so that somebody looks.
 *
 * @param suppliers all names of the selected supplier; empty: any
 */
public record Reach(RecallSelection selection, Set<String> suppliers) {
  public Reach { suppliers = Set.copyOf(suppliers); }

  /** @throws Refusal NOTHING_SELECTED, DAYS_REVERSED */
  public static void mustSelect(RecallSelection selection) {
    if (selection == null || selection.lotNumbers().isEmpty() && isBlank(selection.material()) && isBlank(selection.supplier())) throw Refusal.invalid("/selection", TraceReason.NOTHING_SELECTED.name());
    mustBeInOrder(selection.producedFrom(), selection.producedTo(), "/selection/producedTo");
    mustBeInOrder(selection.receivedFrom(), selection.receivedTo(), "/selection/receivedTo");
  }

  public boolean reaches(LotMarks lot) { return isMeant(lot) && isWithin(lot.produced(), selection.producedFrom(), selection.producedTo()); }

  /** It would be reached if it was known when it was made. */
  public boolean misses(LotMarks lot) { return isMeant(lot) && lot.produced() == null && !reaches(lot); }

  private boolean isMeant(LotMarks lot) {
    return (selection.lotNumbers().isEmpty() || selection.lotNumbers().contains(lot.number()))
        && (isBlank(selection.material()) || selection.material().equals(lot.material()))
        && (suppliers.isEmpty() || suppliers.contains(lot.supplier()))
        && (selection.receivedFrom() == null && selection.receivedTo() == null || lot.received().stream().anyMatch(day -> isWithin(day, selection.receivedFrom(), selection.receivedTo())));
  }

  private static boolean isWithin(LocalDate day, LocalDate from, LocalDate to) {
    if (from == null && to == null) return true;
    return day != null && (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
  }

  private static void mustBeInOrder(LocalDate from, LocalDate to, String pointer) {
    if (from != null && to != null && to.isBefore(from)) throw Refusal.invalid(pointer, TraceReason.DAYS_REVERSED.name());
  }

  private static boolean isBlank(String text) { return text == null || text.isBlank(); }
}
