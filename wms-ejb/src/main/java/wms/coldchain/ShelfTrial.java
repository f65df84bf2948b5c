package wms.coldchain;

import java.util.List;
import java.util.Map;
import wms.shared.Faults;
import wms.shared.Refusal;

/**
 * A model is tried on a way through temperatures, before anything ages by it.
 *
 * @param way one stretch after the other
 * @param temperatures degrees Celsius of which it is asked how long goods keep then
 */
public record ShelfTrial(Ageing ageing, List<Stretch> way, List<Double> temperatures) {
  public record Stretch(Double hours, Double celsius) {}

  private static final int MOST = 50;
  private static final double LONGEST_HOURS = 876_000;

  public ShelfTrial {
    way = way == null ? List.of() : List.copyOf(way);
    temperatures = temperatures == null ? List.of() : List.copyOf(temperatures);
  }

  /** @throws Refusal naming every bad field at once */
  public void mustBeComplete() {
    Faults faults = new Faults();
    if (ageing == null) faults.add("/ageing", "REQUIRED");
    else ageing.check("/ageing", faults);
    if (way.size() > MOST) faults.add("/way", "TOO_LONG", Map.of("longest", MOST));
    if (temperatures.size() > MOST) faults.add("/temperatures", "TOO_LONG", Map.of("longest", MOST));
    for (int i = 0; i < way.size(); i++) {
      within("/way/" + i + "/hours", way.get(i).hours(), 0, LONGEST_HOURS, faults);
      celsius("/way/" + i + "/celsius", way.get(i).celsius(), faults);
    }
    for (int i = 0; i < temperatures.size(); i++) celsius("/temperatures/" + i, temperatures.get(i), faults);
    faults.refuse();
  }

  private static void celsius(String pointer, Double value, Faults faults) { within(pointer, value, Ageing.COLDEST.doubleValue(), Ageing.WARMEST.doubleValue(), faults); }

  private static void within(String pointer, Double value, double from, double to, Faults faults) {
    if (value == null) faults.add(pointer, "REQUIRED");
    else if (!(value >= from && value <= to)) faults.add(pointer, "OUT_OF_RANGE", Map.of("from", from, "to", to));
  }
}
