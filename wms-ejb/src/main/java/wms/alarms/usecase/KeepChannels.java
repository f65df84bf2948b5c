package wms.alarms.usecase;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import wms.alarms.AlarmReason;
import wms.alarms.Channel;
import wms.alarms.ChannelCommand;
import wms.alarms.sql.Channels;
import wms.facilities.FacilityBook;
import wms.shared.Actor;
import wms.shared.Deed;
import wms.shared.News;
import wms.shared.Refusal;
import wms.shared.Right;
import wms.shared.UseCase;

/** An administrator of the whole installation sets up the ways out; where they lead is in the audit trail, secrets are not. */
@UseCase
public class KeepChannels {
  private final Channels channels;
  private final ChannelBook book;
  private final FacilityBook facilities;
  private final Event<Deed> deeds;
  private final Event<News> news;

  @Inject public KeepChannels(Channels channels, ChannelBook book, FacilityBook facilities, Event<Deed> deeds, Event<News> news) {
    this.channels = channels;
    this.book = book;
    this.facilities = facilities;
    this.deeds = deeds;
    this.news = news;
  }

  /** @throws Refusal CHANNEL_EXISTS, or naming every bad field */
  public Channel add(ChannelCommand channel, Actor by) {
    by.mustBeAllowed(Right.ADMINISTER, Actor.EVERYWHERE);
    channel.mustBeComplete(false);
    mustKnow(channel.facility());
    if (channels.find(channel.code()).isPresent()) throw Refusal.conflict(AlarmReason.CHANNEL_EXISTS, Map.of("channel", channel.code()));
    channels.add(channel);
    return told(channel, "alarms.channel.added", by);
  }

  /** @throws Refusal not found, STALE, or naming every bad field; its kind stays what it was */
  public Channel change(ChannelCommand channel, long seen, Actor by) {
    by.mustBeAllowed(Right.ADMINISTER, Actor.EVERYWHERE);
    Channel before = book.channel(channel.code());
    channel.mustBeComplete(before.hasSecret());
    if (channel.kind() != before.kind()) throw Refusal.invalid("/kind", "DIFFERS_FROM_PATH");
    mustKnow(channel.facility());
    if (!channels.change(channel, seen)) throw Refusal.stale();
    return told(channel, "alarms.channel.changed", by);
  }

  private void mustKnow(String facility) {
    if (!facility.equals(Actor.EVERYWHERE)) facilities.facility(facility);
  }

  private Channel told(ChannelCommand channel, String action, Actor by) {
    Map<String, Object> facts = new HashMap<>(Map.of("kind", channel.kind().name(), "label", channel.label(), "serves", channel.facility(), "active", channel.isActive(), "newSecret", channel.secret() != null));
    if (channel.url() != null) facts.put("url", channel.url());
    if (channel.host() != null) facts.put("host", channel.host() + ":" + channel.port());
    deeds.fire(Deed.of(by, action, "channel", channel.code(), null, facts));
    news.fire(new News("channel", null, channel.code(), Map.of()));
    return book.channel(channel.code());
  }
}
