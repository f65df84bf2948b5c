package wms.alarms.usecase;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wms.alarms.EscalationPolicy;
import wms.alarms.EscalationStep;
import wms.alarms.domain.Escalation;
import wms.alarms.sql.Unanswered;
import wms.shared.UseCase;

/**
 * Alarms that nobody has are told to more and more people, by the steps of their facility's policy. What was told is written down with the
 * alarm, in the transaction that puts the messages into the outbox: a restart loses no step and repeats none, and of two servers one takes it.
 */
@UseCase
public class EscalateAlarms {
  private final Unanswered unanswered;
  private final PolicyBook policies;
  private final AlarmBook book;
  private final TellPeople people;
  private final Clock clock;

  @Inject public EscalateAlarms(Unanswered unanswered, PolicyBook policies, AlarmBook book, TellPeople people, Clock clock) {
    this.unanswered = unanswered;
    this.policies = policies;
    this.book = book;
    this.people = people;
    this.clock = clock;
  }

  /** Alarms that have to take a step now. */
  List<String> due() {
    Map<String, EscalationPolicy> known = new HashMap<>();
    return unanswered.all().stream().filter(alarm -> !due(alarm, known.computeIfAbsent(alarm.facility(), policies::of)).isEmpty()).map(Unanswered.Waiting::id).toList();
  }

  public void escalate(String id) {
    Optional<Unanswered.Waiting> found = unanswered.find(id);
    if (found.isEmpty()) return;
    Unanswered.Waiting waiting = found.get();
    List<EscalationStep> steps = due(waiting, policies.of(waiting.facility()));
    if (steps.isEmpty() || !unanswered.takeStep(waiting, steps.get(steps.size() - 1).afterMinutes())) return;
    people.tell(book.alarm(id), steps, clock.instant());
  }

  private List<EscalationStep> due(Unanswered.Waiting alarm, EscalationPolicy policy) {
    return Escalation.due(policy.steps(), alarm.severity(), alarm.taken(), Duration.between(alarm.from(), clock.instant()));
  }
}
