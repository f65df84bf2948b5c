package wms.alarms.usecase;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import wms.alarms.AlarmReason;
import wms.alarms.ChannelCommand;
import wms.alarms.Notification;
import wms.alarms.SendState;
import wms.alarms.sql.Channels;
import wms.alarms.sql.Outbox;
import wms.shared.Actor;
import wms.shared.Deed;
import wms.shared.News;
import wms.shared.Refusal;
import wms.shared.Right;
import wms.shared.UseCase;

/** A message that did not get through is sent again, by the channel and to the address that hold by now. */
@UseCase
public class ResendNotification {
  private final NotificationBook log;
  private final Channels channels;
  private final Contacts contacts;
  private final Outbox outbox;
  private final Event<Deed> deeds;
  private final Event<News> news;
  private final Clock clock;

  @Inject public ResendNotification(NotificationBook log, Channels channels, Contacts contacts, Outbox outbox, Event<Deed> deeds, Event<News> news, Clock clock) {
    this.log = log;
    this.channels = channels;
    this.contacts = contacts;
    this.outbox = outbox;
    this.deeds = deeds;
    this.news = news;
    this.clock = clock;
  }

  /** @throws Refusal not found, SENT_ALREADY, WAITS_ALREADY, NO_CHANNEL, CHANNEL_OFF or NO_ADDRESS */
  public Notification resend(String id, Actor by) {
    Notification old = log.notification(id);
    if (!by.may(Right.ADMINISTER, old.facility())) by.mustBeAllowed(Right.ANSWER_ALARM, old.facility());
    if (old.state() == SendState.SENT) throw Refusal.conflict(AlarmReason.SENT_ALREADY, Map.of("notification", id));
    if (old.state() == SendState.WAITING) throw Refusal.conflict(AlarmReason.WAITS_ALREADY, Map.of("notification", id));
    ChannelCommand channel = channel(old);
    outbox.again(id, channel.code(), address(old, channel), clock.instant());
    deeds.fire(Deed.of(by, "alarms.notification.resent", "notification", id, old.facility(), Map.of("channel", channel.code())));
    news.fire(new News("notification", old.facility(), id, Map.of()));
    return log.notification(id);
  }

  private ChannelCommand channel(Notification old) {
    ChannelCommand channel = (old.channel() == null ? channels.serving(old.facility(), old.kind()) : channels.find(old.channel())).orElseThrow(() -> Refusal.conflict(AlarmReason.NO_CHANNEL));
    if (!channel.isActive()) throw Refusal.conflict(AlarmReason.CHANNEL_OFF, Map.of("channel", channel.code()));
    return channel;
  }

  private String address(Notification old, ChannelCommand channel) {
    if (!old.kind().isForPeople()) return channel.url();
    String address = old.person() == null ? old.address() : contacts.find(old.person()).map(one -> one.address(old.kind())).orElse(null);
    if (address == null) throw Refusal.conflict(AlarmReason.NO_ADDRESS);
    return address;
  }
}
