package wms.receiving.usecase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import wms.facilities.BinView;
import wms.receiving.PlaceWhy;
import wms.receiving.PutAwayProposal;
import wms.receiving.Turnover;
import wms.shared.Quantity;

/** A place that would do, and what speaks for it. */
record Candidate(String zone, BinView bin, Quantity fits, Double fill, List<PlaceWhy> why) {
  private static final int SOMEWHERE = 10_000;

  /** What speaks most for it first; of two alike the one nearer to the exit, or for what hardly leaves the one farther from it. */
  static Comparator<Candidate> order(Turnover turnover) {
    Comparator<Candidate> order = Comparator.comparingInt(Candidate::weight).reversed();
    Comparator<Candidate> near = Comparator.comparingInt(Candidate::position);
    return order.thenComparing(turnover == Turnover.SLOW ? near.reversed() : near).thenComparing(Candidate::level).thenComparing(candidate -> candidate.zone + ":" + candidate.code());
  }

  /** Near and far are said only of bins whose position is known. */
  PutAwayProposal.Choice choice() { return new PutAwayProposal.Choice(zone, code(), fits, fill, why); }

  Candidate with(PlaceWhy more) {
    List<PlaceWhy> all = new ArrayList<>(why);
    all.add(more);
    return new Candidate(zone, bin, fits, fill, List.copyOf(all));
  }

  int position() { return bin == null || bin.position() == null ? SOMEWHERE : bin.position(); }

  boolean hasPosition() { return position() != SOMEWHERE; }

  private int level() { return bin == null || bin.level() == null ? 0 : bin.level(); }

  private String code() { return bin == null ? null : bin.code(); }

  /** Each reason weighs more than all after it together. */
  private int weight() { return why.stream().mapToInt(each -> 1 << (PlaceWhy.values().length - each.ordinal())).sum(); }
}
