package wms.inventory.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import wms.inventory.LotPlace;

/** Which lines a count takes up. A random sample can be drawn again from its seed; lines are walked place by place. */
public final class Sample {
  /** Goods that could be counted. */
  public record Candidate(LotPlace goods, double kg) {}

  private static final Comparator<LotPlace> WALK = Comparator.comparing(LotPlace::place).thenComparing(LotPlace::lot);

  private Sample() {}

  public static List<LotPlace> all(List<Candidate> candidates) { return walk(candidates); }

  public static List<LotPlace> random(List<Candidate> candidates, int lines, long seed) {
    List<Candidate> drawn = new ArrayList<>(candidates);
    drawn.sort(Comparator.comparing(Candidate::goods));
    Collections.shuffle(drawn, new Random(seed));
    return walk(drawn.subList(0, Math.min(lines, drawn.size())));
  }

  public static List<LotPlace> largest(List<Candidate> candidates, int lines) {
    return walk(candidates.stream().sorted(Comparator.comparingDouble(Candidate::kg).reversed().thenComparing(Candidate::goods)).limit(lines).toList());
  }

  private static List<LotPlace> walk(List<Candidate> chosen) { return chosen.stream().map(Candidate::goods).sorted(WALK).toList(); }
}
