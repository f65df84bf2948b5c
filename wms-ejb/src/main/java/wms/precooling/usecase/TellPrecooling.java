package wms.precooling.usecase;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import wms.precooling.domain.PrecoolingJob;
import wms.shared.Actor;
import wms.shared.Deed;
import wms.shared.News;
import wms.shared.Part;

/** Tells the audit trail and the screens what was done with a job. */
@Part
public class TellPrecooling {
  private final Event<Deed> deeds;
  private final Event<News> news;

  @Inject public TellPrecooling(Event<Deed> deeds, Event<News> news) {
    this.deeds = deeds;
    this.news = news;
  }

  /** @param action such as {@code started} */
  void done(String action, PrecoolingJob job, Map<String, ?> facts, Actor by) {
    Map<String, Object> details = new HashMap<>(Map.of("number", job.number(), "zone", job.zone(), "lots", job.lots()));
    facts.forEach((name, value) -> { if (value != null) details.put(name, value); });
    deeds.fire(Deed.of(by, "precooling.job." + action, "precooling", job.id(), job.facility(), details));
    news.fire(new News("precooling", job.facility(), job.id(), Map.of("zone", job.zone(), "state", job.state().name())));
  }
}
