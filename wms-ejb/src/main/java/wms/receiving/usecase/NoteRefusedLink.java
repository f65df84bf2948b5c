package wms.receiving.usecase;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import wms.people.Attempts;
import wms.shared.Actor;
import wms.shared.Deed;
import wms.shared.Reason;
import wms.shared.Refusal;
import wms.shared.UseCase;

/** Somebody showed a code that opens nothing, or no longer: it is counted against the address it came from and stays in the audit trail although the request is refused. */
@UseCase
public class NoteRefusedLink {
  static final String WHO = "supplier-link";
  private final Attempts attempts;
  private final Event<Deed> deeds;

  @Inject public NoteRefusedLink(Attempts attempts, Event<Deed> deeds) {
    this.attempts = attempts;
    this.deeds = deeds;
  }

  /** @throws Refusal TOO_MANY_ATTEMPTS while the address has to wait */
  void mustBeOpen(String address, Instant now) { attempts.mustBeOpen(WHO, address, now); }

  /** @param notice what the code once opened, or null */
  @Transactional(Transactional.TxType.REQUIRES_NEW) public void note(Reason why, String notice, String facility, String address, Instant now) {
    attempts.failed(WHO, address, now);
    Actor stranger = new Actor(WHO, WHO, address, Map.of());
    deeds.fire(Deed.of(stranger, "receiving.link.refused", notice == null ? "link" : "notice", notice == null ? address : notice, facility, Map.of("reason", why.name())));
  }
}
