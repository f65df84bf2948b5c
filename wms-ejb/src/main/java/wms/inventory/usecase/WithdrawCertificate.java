package wms.inventory.usecase;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import wms.inventory.Certificate;
import wms.inventory.InventoryReason;
import wms.inventory.domain.LotAccounts;
import wms.inventory.sql.Certificates;
import wms.shared.Actor;
import wms.shared.Refusal;
import wms.shared.Right;
import wms.shared.UseCase;

/**
 * A certificate that is wrong counts no more; it stays on file with the reason. The lots' turns come first, so that nothing leaves on
 * it at the same moment, and nobody who has a lot's turn waits for the certificate.
 */
@UseCase
public class WithdrawCertificate {
  private static final int LONGEST_REASON = 500;
  private final Certificates certificates;
  private final LotsOfCertificates lots;
  private final LotAccounts accounts;
  private final Announcements announce;
  private final Clock clock;

  @Inject public WithdrawCertificate(Certificates certificates, LotsOfCertificates lots, LotAccounts accounts, Announcements announce, Clock clock) {
    this.certificates = certificates;
    this.lots = lots;
    this.accounts = accounts;
    this.announce = announce;
    this.clock = clock;
  }

  /** @param seen the version the person saw, or null when it does not matter */
  public Certificate withdraw(String id, String reason, Long seen, Actor by) {
    if (reason == null || reason.isBlank()) throw Refusal.invalid("/reason", InventoryReason.REASON_MISSING.name());
    if (reason.length() > LONGEST_REASON) throw Refusal.invalid("/reason", "TOO_LONG", Map.of("longest", LONGEST_REASON));
    List<String> about = lotsOf(certificates.find(id));
    String facility = lots.mayAct(by, Right.DECIDE_HOLD, about);
    accounts.await(about);
    Certificate filed = certificates.take(id, seen);
    if (!filed.stands()) throw Refusal.conflict(InventoryReason.CERTIFICATE_WITHDRAWN, Map.of("number", filed.number()));
    if (!lotsOf(filed).equals(about)) throw Refusal.stale();
    certificates.withdraw(id, reason.strip(), clock.instant(), by.user());
    announce.done(by, "inventory.certificate.withdrawn", "certificate", id, facility, Map.of("kind", filed.kind().name(), "number", filed.number(), "lots", about, "reason", reason.strip()));
    about.forEach(lot -> announce.changed("certificate", facility, lot, Map.of("certificate", id)));
    return certificates.find(id);
  }

  private static List<String> lotsOf(Certificate filed) { return filed.lots().stream().map(Certificate.Covered::lot).toList(); }
}
