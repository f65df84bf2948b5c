package wms.inventory.usecase;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import wms.inventory.Movement;
import wms.inventory.Place;
import wms.inventory.ReservationLost;
import wms.inventory.StockMoved;
import wms.shared.Actor;
import wms.shared.Deed;
import wms.shared.News;
import wms.shared.Part;

/** Tells the audit trail, the screens and the other capabilities what has been done. */
@Part
public class Announcements {
  private final Event<Deed> deeds;
  private final Event<News> news;
  private final Event<StockMoved> moves;
  private final Event<ReservationLost> losses;

  @Inject public Announcements(Event<Deed> deeds, Event<News> news, Event<StockMoved> moves, Event<ReservationLost> losses) {
    this.deeds = deeds;
    this.news = news;
    this.moves = moves;
    this.losses = losses;
  }

  /** @param facility where it was done */
  void moved(Movement line, String action, String facility, Actor by) {
    deeds.fire(Deed.of(by, action, "lot", line.lot(), facility, Map.of("movement", line.id(), "document", line.document().type() + " " + line.document().id(),
        "from", line.from(), "to", line.to(), "quantity", line.quantity().toString(), "reason", line.reason())));
    news.fire(new News("stock", facility, line.lot(), Map.of("from", line.from(), "to", line.to())));
    moves.fire(new StockMoved(line.lot(), Place.parse(line.from()), Place.parse(line.to()), line.quantity(), line.at()));
  }

  void done(Actor by, String action, String subjectType, String subject, String facility, Map<String, Object> details) {
    deeds.fire(Deed.of(by, action, subjectType, subject, facility, details));
  }

  void changed(String topic, String facility, String key, Map<String, Object> data) { news.fire(new News(topic, facility, key, data)); }

  void lost(ReservationLost loss) { losses.fire(loss); }
}
