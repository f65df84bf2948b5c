package wms.shipping.usecase;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.util.Map;
import wms.shared.Actor;
import wms.shared.Deed;
import wms.shared.News;
import wms.shared.Refusal;
import wms.shared.Right;
import wms.shared.Sql;
import wms.shared.UseCase;
import wms.shipping.DeliveryView;
import wms.shipping.domain.Delivery;

/** How cold a vehicle's body is before it is loaded. A lead may let it be loaded out of its band, and says why. */
@UseCase
public class MeasureBody {
  private static final int LONGEST_REASON = 500;
  private final DeliveryBook book;
  private final Sql sql;
  private final Event<Deed> deeds;
  private final Event<News> news;
  private final Clock clock;

  @Inject public MeasureBody(DeliveryBook book, Sql sql, Event<Deed> deeds, Event<News> news, Clock clock) {
    this.book = book;
    this.sql = sql;
    this.deeds = deeds;
    this.news = news;
    this.clock = clock;
  }

  /** @param celsius what the probe in the body says; a new measurement ends an exception */
  public DeliveryView measured(String id, Double celsius, Long seen, Actor by) {
    if (celsius == null || celsius < -90 || celsius > 90) throw Refusal.invalid("/temperature", "OUT_OF_RANGE", Map.of("from", -90, "to", 90));
    Delivery delivery = loading(id, seen, Right.WORK_STOCK, by);
    sql.update("UPDATE delivery SET body_c = ?, body_at = ?, excepted = NULL, excepted_by = NULL WHERE id = ?", BigDecimal.valueOf(celsius).setScale(1, RoundingMode.HALF_UP), clock.instant(), id);
    return told(delivery, "shipping.body.measured", Map.of("number", delivery.number(), "temperature", celsius), by);
  }

  /** Held and expired goods are never excepted. */
  public DeliveryView except(String id, String reason, Long seen, Actor by) {
    if (reason == null || reason.isBlank()) throw Refusal.invalid("/reason", "REQUIRED");
    if (reason.length() > LONGEST_REASON) throw Refusal.invalid("/reason", "TOO_LONG", Map.of("longest", LONGEST_REASON));
    Delivery delivery = loading(id, seen, Right.DECIDE_HOLD, by);
    sql.update("UPDATE delivery SET excepted = ?, excepted_by = ? WHERE id = ?", reason.strip(), by.user(), id);
    return told(delivery, "shipping.body.excepted", Map.of("number", delivery.number(), "reason", reason.strip(), "temperature", String.valueOf(delivery.bodyTemperature())), by);
  }

  private Delivery loading(String id, Long seen, Right right, Actor by) {
    Delivery delivery = book.take(id, seen);
    by.mustBeAllowed(right, delivery.facility());
    delivery.mustBeLoading();
    return delivery;
  }

  private DeliveryView told(Delivery delivery, String action, Map<String, Object> facts, Actor by) {
    deeds.fire(Deed.of(by, action, "delivery", delivery.id(), delivery.facility(), facts));
    news.fire(new News("delivery", delivery.facility(), delivery.id(), Map.of("body", true)));
    return book.delivery(delivery.id());
  }
}
