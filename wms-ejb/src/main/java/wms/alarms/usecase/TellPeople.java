package wms.alarms.usecase;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import wms.alarms.AlarmReason;
import wms.alarms.AlarmView;
import wms.alarms.ChannelCommand;
import wms.alarms.ChannelKind;
import wms.alarms.EscalationStep;
import wms.alarms.sql.Channels;
import wms.alarms.sql.Outbox;
import wms.alarms.usecase.Contacts.Contact;
import wms.people.Role;
import wms.shared.News;
import wms.shared.Part;

/**
 * Puts messages to people into the outbox. When a step names nobody who could be told, since the rota has a gap or someone has left, those who
 * lead the facility are told instead, or else everybody who may answer its alarms; the log says why. What cannot go out is logged all the same.
 */
@Part
public class TellPeople {
  private final DutyBook duty;
  private final Contacts contacts;
  private final Channels channels;
  private final Outbox outbox;
  private final AlarmTexts texts;
  private final Event<News> news;

  @Inject public TellPeople(DutyBook duty, Contacts contacts, Channels channels, Outbox outbox, AlarmTexts texts, Event<News> news) {
    this.duty = duty;
    this.contacts = contacts;
    this.channels = channels;
    this.outbox = outbox;
    this.texts = texts;
    this.news = news;
  }

  /** @param note why these, when others were meant */
  private record Told(List<Contact> people, String note) {}

  void tell(AlarmView alarm, List<EscalationStep> steps, Instant now) {
    Set<String> told = new HashSet<>();
    for (EscalationStep step : steps) {
      Told whom = whom(step, alarm.facility(), now);
      if (whom.people.isEmpty()) outbox.add(draft(alarm, step, null, AlarmReason.NOBODY_ON_DUTY, whom.note), now);
      for (Contact one : whom.people) if (told.add(step.by() + " " + one.login())) outbox.add(draft(alarm, step, one, null, whom.note), now);
    }
    news.fire(new News("notification", alarm.facility(), alarm.id(), Map.of()));
  }

  private Told whom(EscalationStep step, String facility, Instant now) {
    return switch (step.audience()) {
      case DUTY -> orElse(duty.onDuty(facility, now).stream().map(contacts::find).flatMap(Optional::stream).toList(), AlarmReason.NOBODY_ON_DUTY, facility);
      case ROLE -> orElse(contacts.in(Role.valueOf(step.named()), facility), AlarmReason.NOBODY_IN_ROLE, facility);
      case PERSON -> orElse(contacts.find(step.named()).map(List::of).orElse(List.of()), AlarmReason.PERSON_LEFT, facility);
    };
  }

  private Told orElse(List<Contact> meant, AlarmReason otherwise, String facility) {
    if (!meant.isEmpty()) return new Told(meant, null);
    List<Contact> leads = contacts.in(Role.LEAD, facility);
    return new Told(leads.isEmpty() ? contacts.whoMayAnswer(facility) : leads, otherwise.name());
  }

  private Outbox.Draft draft(AlarmView alarm, EscalationStep step, Contact to, AlarmReason impossible, String note) {
    ChannelKind kind = step.by();
    Optional<ChannelCommand> channel = channels.serving(alarm.facility(), kind);
    String address = to == null ? null : to.address(kind);
    List<AlarmReason> problems = new ArrayList<>();
    if (impossible != null) problems.add(impossible);
    if (channel.isEmpty()) problems.add(AlarmReason.NO_CHANNEL);
    if (address == null) problems.add(AlarmReason.NO_ADDRESS);
    AlarmTexts.Text text = texts.of(alarm, step.afterMinutes(), to == null ? "zh" : to.language());
    return new Outbox.Draft(alarm.id(), alarm.facility(), step.afterMinutes(), kind, channel.map(ChannelCommand::code).orElse(null), to == null ? null : to.login(), address, null, text.subject(), text.body(),
        problems.isEmpty() ? null : problems.get(0).name(), note);
  }
}
