package wms.alarms.usecase;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import wms.alarms.AlarmReason;
import wms.alarms.NewShift;
import wms.alarms.Rota;
import wms.alarms.Shift;
import wms.shared.Actor;
import wms.shared.Deed;
import wms.shared.Ids;
import wms.shared.News;
import wms.shared.Refusal;
import wms.shared.Right;
import wms.shared.Sql;
import wms.shared.UseCase;

/** Whoever answers a facility's alarms, or administers it, says who is on duty there. Only who may answer its alarms can be. */
@UseCase
public class KeepRota {
  private final Sql sql;
  private final DutyBook duty;
  private final Contacts contacts;
  private final Event<Deed> deeds;
  private final Event<News> news;
  private final Clock clock;

  @Inject public KeepRota(Sql sql, DutyBook duty, Contacts contacts, Event<Deed> deeds, Event<News> news, Clock clock) {
    this.sql = sql;
    this.duty = duty;
    this.contacts = contacts;
    this.deeds = deeds;
    this.news = news;
    this.clock = clock;
  }

  /** @throws Refusal naming every bad field; not found for a facility that is not known */
  public Rota add(NewShift wish, Actor by) {
    wish.mustBeComplete();
    mayKeep(wish.facility(), by);
    duty.rota(wish.facility());
    mustBeAble("/person", wish.person(), wish.facility());
    mustBeAble("/insteadOf", wish.insteadOf(), wish.facility());
    String id = Ids.at(clock.millis());
    sql.update("INSERT INTO duty_shift (id, facility, weekday, on_day, from_time, to_time, person, instead_of) VALUES (?,?,?,?,?,?,?,?)",
        id, wish.facility(), wish.weekday(), wish.day(), wish.from(), wish.to(), wish.person(), wish.insteadOf());
    return told(duty.shift(id), "alarms.shift.added", by);
  }

  /** @throws Refusal not found, NOT_ALLOWED */
  public Rota remove(String id, Actor by) {
    Shift shift = duty.shift(id);
    mayKeep(shift.facility(), by);
    sql.update("DELETE FROM duty_shift WHERE id = ?", id);
    return told(shift, "alarms.shift.removed", by);
  }

  private static void mayKeep(String facility, Actor by) {
    if (!by.may(Right.ADMINISTER, facility)) by.mustBeAllowed(Right.ANSWER_ALARM, facility);
  }

  private void mustBeAble(String pointer, String person, String facility) {
    if (person == null) return;
    if (contacts.find(person).isEmpty()) throw Refusal.invalid(pointer, AlarmReason.UNKNOWN_PERSON.name(), Map.of("user", person));
    if (contacts.whoMayAnswer(facility).stream().noneMatch(one -> one.login().equals(person))) throw Refusal.invalid(pointer, AlarmReason.PERSON_HAS_NO_RIGHT.name(), Map.of("user", person));
  }

  private Rota told(Shift shift, String action, Actor by) {
    Map<String, Object> facts = new HashMap<>(Map.of("from", shift.from(), "to", shift.to(), "on", shift.isOnce() ? shift.day().toString() : shift.weekday()));
    if (shift.person() != null) facts.put("person", shift.person());
    if (shift.insteadOf() != null) facts.put("insteadOf", shift.insteadOf());
    deeds.fire(Deed.of(by, action, "facility", shift.facility(), shift.facility(), facts));
    news.fire(new News("rota", shift.facility(), shift.id(), Map.of()));
    return duty.rota(shift.facility());
  }
}
