package wms.alarms.usecase;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import wms.alarms.AlarmCode;
import wms.alarms.AlarmReason;
import wms.alarms.HeldWhile;
import wms.alarms.Suppression;
import wms.facilities.FacilityBook;
import wms.shared.Actor;
import wms.shared.Deed;
import wms.shared.Refusal;
import wms.shared.Right;
import wms.shared.Scope;
import wms.shared.Sql;
import wms.shared.UseCase;

/** An administrator says what is quiet by design. */
@UseCase
public class KeepSuppressions {
  private final Sql sql;
  private final FacilityBook facilities;
  private final Event<Deed> deeds;

  @Inject public KeepSuppressions(Sql sql, FacilityBook facilities, Event<Deed> deeds) {
    this.sql = sql;
    this.facilities = facilities;
    this.deeds = deeds;
  }

  /** In order of facility and code, those after the given key; {@code ""} begins. */
  public List<Suppression> after(String key, Scope scope, int limit) {
    return sql.list(row -> new Suppression(row.text("facility"), row.word("code", AlarmCode.class), row.word("held_while", HeldWhile.class)), "SELECT * FROM alarm_suppression ORDER BY facility, code, held_while").stream()
        .filter(rule -> rule.facility().equals(Actor.EVERYWHERE) || scope.covers(rule.facility())).filter(rule -> rule.key().compareTo(key) > 0).sorted((a, b) -> a.key().compareTo(b.key())).limit(limit).toList();
  }

  /** @throws Refusal SUPPRESSED_ALREADY, or naming every bad field */
  public Suppression add(Suppression rule, Actor by) {
    rule.mustBeComplete();
    by.mustBeAllowed(Right.ADMINISTER, rule.facility());
    if (!rule.facility().equals(Actor.EVERYWHERE)) facilities.facility(rule.facility());
    if (after("", Scope.EVERYWHERE, Integer.MAX_VALUE).contains(rule)) throw Refusal.conflict(AlarmReason.SUPPRESSED_ALREADY);
    sql.update("INSERT INTO alarm_suppression (facility, code, held_while) VALUES (?,?,?)", rule.facility(), rule.code(), rule.heldWhile());
    tell("alarms.suppression.added", rule, by);
    return rule;
  }

  /** @throws Refusal not found */
  public void remove(String key, Actor by) {
    Suppression rule = after("", Scope.EVERYWHERE, Integer.MAX_VALUE).stream().filter(one -> one.key().equals(key)).findFirst().orElseThrow(() -> Refusal.notFound("suppression", key));
    by.mustBeAllowed(Right.ADMINISTER, rule.facility());
    sql.update("DELETE FROM alarm_suppression WHERE facility = ? AND code = ? AND held_while = ?", rule.facility(), rule.code(), rule.heldWhile());
    tell("alarms.suppression.removed", rule, by);
  }

  private void tell(String action, Suppression rule, Actor by) {
    deeds.fire(Deed.of(by, action, "facility", rule.facility(), rule.facility().equals(Actor.EVERYWHERE) ? null : rule.facility(), Map.of("code", rule.code().name(), "heldWhile", rule.heldWhile().name())));
  }
}
