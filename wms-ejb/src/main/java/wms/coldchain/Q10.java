package wms.coldchain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many times as fast goods age when it is ten kelvins warmer, step by step: each step holds from its temperature to the next one's, the
 * first below it too and the last above it.
 */
public final class Q10 implements ShelfLife.Pace {
  private static final Pattern STEP = Pattern.compile("(-?\\d{1,2}(?:\\.\\d{1,2})?)=(\\d{1,2}(?:\\.\\d{1,3})?)");
  private final NavigableMap<Double, Double> steps;

  private Q10(NavigableMap<Double, Double> steps) { this.steps = steps; }

  /**
   * @param steps as {@code 0=3}: from 0 degrees Celsius on three times as fast for ten kelvins
   * @throws IllegalArgumentException when there is none, one is not so written, one comes twice, or warmth would make goods age less
   */
  public static Q10 parse(List<String> steps) {
    NavigableMap<Double, Double> found = new TreeMap<>();
    for (String step : steps) {
      Matcher parts = STEP.matcher(step);
      if (!parts.matches()) throw new IllegalArgumentException("not a step: " + step);
      BigDecimal factor = new BigDecimal(parts.group(2));
      if (factor.compareTo(BigDecimal.ONE) < 0) throw new IllegalArgumentException("less than 1: " + step);
      if (found.put(Double.parseDouble(parts.group(1)), factor.doubleValue()) != null) throw new IllegalArgumentException("twice: " + step);
    }
    if (found.isEmpty()) throw new IllegalArgumentException("no step");
    return new Q10(found);
  }

  @Override public double log(double celsius) {
    double from = steps.firstKey();
    if (celsius <= from) return (celsius - from) / 10 * Math.log(steps.get(from));
    double sum = 0;
    for (Map.Entry<Double, Double> step : steps.headMap(celsius, false).entrySet()) {
      Double next = steps.higherKey(step.getKey());
      double upTo = next == null ? celsius : Math.min(next, celsius);
      sum += (upTo - step.getKey()) / 10 * Math.log(step.getValue());
    }
    return sum;
  }
}
