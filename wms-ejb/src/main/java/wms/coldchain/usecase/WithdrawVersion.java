package wms.coldchain.usecase;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import wms.coldchain.ColdchainReason;
import wms.coldchain.ProfileVersionView;
import wms.coldchain.ProfileView;
import wms.coldchain.sql.ProfileStore;
import wms.shared.Actor;
import wms.shared.Deed;
import wms.shared.News;
import wms.shared.Refusal;
import wms.shared.Right;
import wms.shared.UseCase;

/** A version of a profile that is not yet in force is taken back. */
@UseCase
public class WithdrawVersion {
  private final ProfileStore store;
  private final ProfileBook book;
  private final Event<Object> events;
  private final Clock clock;

  @Inject public WithdrawVersion(ProfileStore store, ProfileBook book, Event<Object> events, Clock clock) {
    this.store = store;
    this.book = book;
    this.events = events;
    this.clock = clock;
  }

  /** @throws Refusal not found, STALE, NOT_ALLOWED, NO_VERSION_PENDING */
  public ProfileView withdraw(String code, long seen, Actor by) {
    by.mustBeAllowed(Right.DECIDE_HOLD, Actor.EVERYWHERE);
    book.profile(code);
    if (!store.turn(code, seen)) throw Refusal.stale();
    ProfileVersionView next = store.next(code, clock.instant()).orElseThrow(() -> Refusal.conflict(ColdchainReason.NO_VERSION_PENDING, Map.of("profile", code)));
    store.withdraw(code, next);
    events.fire(Deed.of(by, "coldchain.profile.withdrawn", "profile", code, null, Map.of("from", next.from().toString(), "remark", next.remark())));
    events.fire(new News("profile", null, code, Map.of()));
    return book.profile(code);
  }
}
