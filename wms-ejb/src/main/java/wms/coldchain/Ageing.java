package wms.coldchain;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import wms.shared.Faults;
import wms.shared.csv.CsvReason;

/**
 * How goods age, as a person says it: by steps or by an activation energy.
 *
 * @param lifeDays their whole life at {@code atC}
 * @param leastC their chilling point, degrees Celsius; null: none
 * @param activationKj activation energy, kJ/mol; null when there are steps
 * @param steps none when there is an activation energy
 */
public record Ageing(BigDecimal lifeDays, BigDecimal atC, BigDecimal leastC, BigDecimal activationKj, List<Q10Step> steps) {
  public static final BigDecimal COLDEST = BigDecimal.valueOf(-60);
  public static final BigDecimal WARMEST = BigDecimal.valueOf(60);
  private static final int MOST_STEPS = 12;

  public Ageing {
    lifeDays = plain(lifeDays);
    atC = plain(atC);
    leastC = plain(leastC);
    activationKj = plain(activationKj);
    steps = steps == null ? List.of() : List.copyOf(steps);
  }

  /** The same number, the same object: without zeros at its end. */
  static BigDecimal plain(BigDecimal value) {
    if (value == null) return null;
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /** @param q10 steps as {@code 0=3;10=2.5}, or null */
  public static Ageing of(BigDecimal lifeDays, BigDecimal atC, BigDecimal leastC, BigDecimal activationKj, String q10) {
    return new Ageing(lifeDays, atC, leastC, activationKj, q10 == null ? List.of() : Arrays.stream(q10.split(";")).map(Q10Step::parse).toList());
  }

  /** As {@code 0=3;10=2.5}; null when there are none. */
  public String q10() { return steps.isEmpty() ? null : steps.stream().map(Q10Step::text).collect(Collectors.joining(";")); }

  public ShelfLife life() {
    ShelfLife.Pace pace = activationKj == null ? Q10.parse(steps.stream().map(Q10Step::text).toList()) : ShelfLife.arrhenius(activationKj.doubleValue());
    return new ShelfLife(lifeDays.doubleValue(), atC.doubleValue(), leastC == null ? null : leastC.doubleValue(), pace);
  }

  /** @param at where it stands in the request, such as {@code /ageing} */
  public void check(String at, Faults faults) {
    if (lifeDays == null) faults.add(at + "/lifeDays", "REQUIRED");
    if (atC == null) faults.add(at + "/atC", "REQUIRED");
    faults.range(at + "/lifeDays", lifeDays, new BigDecimal("0.1"), BigDecimal.valueOf(36_500), 3);
    faults.range(at + "/atC", atC, COLDEST, WARMEST, 2);
    faults.range(at + "/leastC", leastC, COLDEST, atC == null ? WARMEST : atC, 2);
    faults.range(at + "/activationKj", activationKj, BigDecimal.ONE, BigDecimal.valueOf(500), 3);
    if (activationKj == null && steps.isEmpty()) faults.add(at + "/steps", "REQUIRED");
    if (activationKj != null && !steps.isEmpty()) faults.add(at + "/activationKj", CsvReason.NOT_ALLOWED_HERE.name());
    if (steps.size() > MOST_STEPS) faults.add(at + "/steps", "TOO_LONG", Map.of("longest", MOST_STEPS));
    steps(at + "/steps/", faults);
  }

  private void steps(String at, Faults faults) {
    Set<BigDecimal> seen = new HashSet<>();
    for (int i = 0; i < steps.size(); i++) {
      Q10Step step = steps.get(i);
      if (step.fromC() == null) faults.add(at + i + "/fromC", "REQUIRED");
      else if (!seen.add(step.fromC().stripTrailingZeros())) faults.add(at + i + "/fromC", "TWICE");
      if (step.factor() == null) faults.add(at + i + "/factor", "REQUIRED");
      faults.range(at + i + "/fromC", step.fromC(), COLDEST, WARMEST, 2);
      faults.range(at + i + "/factor", step.factor(), BigDecimal.ONE, BigDecimal.valueOf(99), 3);
    }
  }
}
