package wms.alarms.usecase;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import wms.alarms.AlarmReason;
import wms.alarms.ChannelCommand;
import wms.alarms.ChannelKind;
import wms.alarms.Notification;
import wms.alarms.sql.Channels;
import wms.alarms.sql.Outbox;
import wms.shared.Actor;
import wms.shared.Deed;
import wms.shared.Facts;
import wms.shared.Ids;
import wms.shared.Refusal;
import wms.shared.Right;
import wms.shared.UseCase;

/** A test goes the way of every message; how it fares stands in the delivery log. */
@UseCase
public class TestChannel {
  private static final int LONGEST = 254;
  private final Channels channels;
  private final Contacts contacts;
  private final Outbox outbox;
  private final NotificationBook log;
  private final AlarmTexts texts;
  private final Event<Deed> deeds;
  private final Clock clock;

  @Inject public TestChannel(Channels channels, Contacts contacts, Outbox outbox, NotificationBook log, AlarmTexts texts, Event<Deed> deeds, Clock clock) {
    this.channels = channels;
    this.contacts = contacts;
    this.outbox = outbox;
    this.log = log;
    this.texts = texts;
    this.deeds = deeds;
    this.clock = clock;
  }

  /**
   * @param to an address or number; nothing for a subscriber
   * @throws Refusal not found, CHANNEL_OFF, or REQUIRED for whom to test with
   */
  public Notification test(String code, String to, Actor by) {
    by.mustBeAllowed(Right.ADMINISTER, Actor.EVERYWHERE);
    ChannelCommand channel = channels.find(code).orElseThrow(() -> Refusal.notFound("channel", code));
    if (!channel.isActive()) throw Refusal.conflict(AlarmReason.CHANNEL_OFF, Map.of("channel", code));
    if (channel.kind().isForPeople() && (to == null || to.isBlank() || to.length() > LONGEST)) throw Refusal.invalid("/to", "REQUIRED");
    Instant now = clock.instant();
    String id = outbox.add(channel.kind() == ChannelKind.WEBHOOK ? event(channel, now) : letter(channel, to.strip(), by), now);
    deeds.fire(Deed.of(by, "alarms.channel.tested", "channel", code, null, Map.of("notification", id)));
    return log.notification(id);
  }

  private Outbox.Draft letter(ChannelCommand channel, String to, Actor by) {
    AlarmTexts.Text text = texts.test(channel.label(), contacts.find(by.user()).map(Contacts.Contact::language).orElse("zh"));
    return new Outbox.Draft(null, channel.facility(), null, channel.kind(), channel.code(), null, to, null, text.subject(), text.body(), null, null);
  }

  private static Outbox.Draft event(ChannelCommand channel, Instant now) {
    String id = Ids.at(now.toEpochMilli());
    String body = Facts.write(Map.of("specversion", "1.0", "id", id, "source", "/channels/" + channel.code(), "type", "wms.test", "time", now.toString(), "datacontenttype", "application/json", "data", Map.of("channel", channel.code())));
    return new Outbox.Draft(null, channel.facility(), null, channel.kind(), channel.code(), null, channel.url(), id, "TEST", body, null, null);
  }
}
