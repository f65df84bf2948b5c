package wms.alarms.usecase;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import wms.alarms.AlarmReason;
import wms.alarms.Audience;
import wms.alarms.EscalationPolicy;
import wms.alarms.EscalationStep;
import wms.alarms.PolicyCommand;
import wms.facilities.FacilityBook;
import wms.shared.Actor;
import wms.shared.Deed;
import wms.shared.News;
import wms.shared.Refusal;
import wms.shared.Right;
import wms.shared.Sql;
import wms.shared.UseCase;

/** An administrator says who is told of a facility's alarms. Alarms under way go on by the new steps. */
@UseCase
public class KeepPolicies {
  private final Sql sql;
  private final PolicyBook policies;
  private final FacilityBook facilities;
  private final Contacts contacts;
  private final Event<Deed> deeds;
  private final Event<News> news;

  @Inject public KeepPolicies(Sql sql, PolicyBook policies, FacilityBook facilities, Contacts contacts, Event<Deed> deeds, Event<News> news) {
    this.sql = sql;
    this.policies = policies;
    this.facilities = facilities;
    this.contacts = contacts;
    this.deeds = deeds;
    this.news = news;
  }

  /**
   * @param seen the version the person saw, 0 when the facility had none of its own
   * @throws Refusal STALE, or naming every bad field
   */
  public EscalationPolicy change(String facility, PolicyCommand command, long seen, Actor by) {
    by.mustBeAllowed(Right.ADMINISTER, facility);
    command.mustBeComplete();
    mustKnow(command.steps());
    if (!facility.equals(Actor.EVERYWHERE)) facilities.facility(facility);
    EscalationPolicy before = policies.of(facility);
    if (before.version() != seen) throw Refusal.stale();
    replace(facility, command.steps(), before);
    deeds.fire(Deed.of(by, "alarms.policy.changed", "facility", facility, facility.equals(Actor.EVERYWHERE) ? null : facility, Map.of("before", told(before.steps()), "after", told(command.steps()))));
    news.fire(new News("policy", null, facility, Map.of()));
    return policies.of(facility);
  }

  private void mustKnow(List<EscalationStep> steps) {
    List<Refusal.Field> unknown = IntStream.range(0, steps.size()).filter(i -> steps.get(i).audience() == Audience.PERSON && contacts.find(steps.get(i).named()).isEmpty())
        .mapToObj(i -> new Refusal.Field("/steps/" + i + "/named", AlarmReason.UNKNOWN_PERSON.name(), Map.of("user", steps.get(i).named()))).toList();
    if (!unknown.isEmpty()) throw Refusal.invalid(unknown);
  }

  /** The policy for all stays, be it empty; a facility's own goes with its last step. */
  private void replace(String facility, List<EscalationStep> steps, EscalationPolicy before) {
    sql.update("DELETE FROM escalation_step WHERE facility = ?", facility);
    boolean stays = !steps.isEmpty() || facility.equals(Actor.EVERYWHERE);
    if (!stays) sql.update("DELETE FROM escalation_policy WHERE facility = ?", facility);
    else if (!before.own()) sql.update("INSERT INTO escalation_policy (facility, version) VALUES (?, 1)", facility);
    else if (sql.update("UPDATE escalation_policy SET version = version + 1 WHERE facility = ? AND version = ?", facility, before.version()) == 0) throw Refusal.stale();
    sql.batch("INSERT INTO escalation_step (facility, severity, after_minutes, audience, named, channel_kind, place) VALUES (?,?,?,?,?,?,?)",
        IntStream.range(0, steps.size()).mapToObj(i -> row(facility, steps.get(i), i + 1)).toList());
  }

  private static Object[] row(String facility, EscalationStep step, int place) {
    return new Object[] {facility, step.severity(), step.afterMinutes(), step.audience(), step.audience() == Audience.DUTY ? null : step.named(), step.by(), place};
  }

  private static List<String> told(List<EscalationStep> steps) {
    return steps.stream().map(step -> step.severity() + " " + step.afterMinutes() + " min " + step.audience() + (step.named() == null ? "" : " " + step.named()) + " " + step.by()).toList();
  }
}
