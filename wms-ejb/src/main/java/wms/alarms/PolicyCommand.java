package wms.alarms;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import wms.people.Role;
import wms.shared.Refusal;

/** The steps a facility's alarms are to go through from now on; none at all means that it follows the policy for all again. */
public record PolicyCommand(List<EscalationStep> steps) {
  private static final int MOST = 30;
  private static final int LONGEST_MINUTES = 7 * 24 * 60;

  public PolicyCommand { steps = steps == null ? List.of() : List.copyOf(steps); }

  /** @throws Refusal naming every bad field at once */
  public void mustBeComplete() {
    List<Refusal.Field> bad = new ArrayList<>();
    if (steps.size() > MOST) bad.add(new Refusal.Field("/steps", "TOO_MANY", Map.of("most", MOST)));
    for (int i = 0; i < steps.size(); i++) check(bad, "/steps/" + i, steps.get(i));
    if (!bad.isEmpty()) throw Refusal.invalid(bad);
  }

  private static void check(List<Refusal.Field> bad, String pointer, EscalationStep step) {
    if (step.severity() == null) bad.add(new Refusal.Field(pointer + "/severity", "REQUIRED"));
    if (step.afterMinutes() == null || step.afterMinutes() < 0 || step.afterMinutes() > LONGEST_MINUTES) bad.add(new Refusal.Field(pointer + "/afterMinutes", "OUT_OF_RANGE", Map.of("from", 0, "to", LONGEST_MINUTES)));
    if (step.audience() == null) bad.add(new Refusal.Field(pointer + "/audience", "REQUIRED"));
    else if (step.audience() == Audience.ROLE && !isRole(step.named())) bad.add(new Refusal.Field(pointer + "/named", "UNKNOWN_ROLE", Map.of("role", String.valueOf(step.named()))));
    else if (step.audience() == Audience.PERSON && (step.named() == null || step.named().isBlank())) bad.add(new Refusal.Field(pointer + "/named", "REQUIRED"));
    if (step.by() == null || !step.by().isForPeople()) bad.add(new Refusal.Field(pointer + "/by", "REQUIRED"));
  }

  private static boolean isRole(String named) { return Arrays.stream(Role.values()).anyMatch(role -> role.name().equals(named)); }
}
