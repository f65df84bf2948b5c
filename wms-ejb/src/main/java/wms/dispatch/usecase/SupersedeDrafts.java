package wms.dispatch.usecase;

import jakarta.inject.Inject;
import java.time.Clock;
import wms.dispatch.sql.Plans;
import wms.shared.Actor;
import wms.shared.UseCase;

/** What an incident needs has changed: drafts made for the old needs can no longer be approved. */
@UseCase
public class SupersedeDrafts {
  private final Plans plans;
  private final Clock clock;

  @Inject public SupersedeDrafts(Plans plans, Clock clock) {
    this.plans = plans;
    this.clock = clock;
  }

  public void supersede(String incident, Actor by) {
    plans.lockAll(incident);
    plans.supersedeDrafts(incident, clock.instant(), by.user());
  }
}
