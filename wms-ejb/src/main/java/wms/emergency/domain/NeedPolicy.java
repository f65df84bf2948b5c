package wms.emergency.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import wms.emergency.NewNeed;
import wms.shared.Refusal;

/** What every need must say; names each bad field at once. */
public final class NeedPolicy {
  private static final int LONGEST_LIFE_DAYS = 3650;

  private NeedPolicy() {}

  /** @param at JSON pointer of the need in the request */
  public static List<Refusal.Field> faults(NewNeed need, String at, Instant now) {
    List<Refusal.Field> faults = new ArrayList<>();
    if (isBlank(need.material())) faults.add(new Refusal.Field(at + "/material", "REQUIRED"));
    if (isBlank(need.point())) faults.add(new Refusal.Field(at + "/point", "REQUIRED"));
    if (need.quantity() == null) faults.add(new Refusal.Field(at + "/quantity", "REQUIRED"));
    else if (!need.quantity().isPositive()) faults.add(new Refusal.Field(at + "/quantity", "NOT_POSITIVE"));
    if (need.deadline() == null) faults.add(new Refusal.Field(at + "/deadline", "REQUIRED"));
    else if (!need.deadline().isAfter(now)) faults.add(new Refusal.Field(at + "/deadline", "IN_THE_PAST"));
    if (need.priority() < 1 || need.priority() > 5) faults.add(new Refusal.Field(at + "/priority", "OUT_OF_RANGE", Map.of("least", 1, "most", 5)));
    if (need.minLifeDays() < 0 || need.minLifeDays() > LONGEST_LIFE_DAYS) faults.add(new Refusal.Field(at + "/minLifeDays", "OUT_OF_RANGE", Map.of("least", 0, "most", LONGEST_LIFE_DAYS)));
    return faults;
  }

  private static boolean isBlank(String text) { return text == null || text.isBlank(); }
}
