package wms.alarms.domain;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import wms.alarms.EscalationStep;
import wms.coldchain.Severity;

/** Which steps an alarm that nobody has yet is to take. After a standstill those that were missed are taken at once. */
public final class Escalation {
  private Escalation() {}

  /** @param taken the minutes of the last step taken, -1 before the first */
  public static List<EscalationStep> due(List<EscalationStep> steps, Severity severity, int taken, Duration unanswered) {
    return steps.stream().filter(step -> step.severity() == severity && step.afterMinutes() > taken && step.afterMinutes() <= unanswered.toMinutes())
        .sorted(Comparator.comparing(EscalationStep::afterMinutes)).toList();
  }
}
