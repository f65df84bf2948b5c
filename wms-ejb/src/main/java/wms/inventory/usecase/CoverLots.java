package wms.inventory.usecase;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import wms.inventory.Certificate;
import wms.inventory.InventoryReason;
import wms.inventory.domain.CertificateCheck;
import wms.inventory.sql.Certificates;
import wms.shared.Actor;
import wms.shared.Refusal;
import wms.shared.Right;
import wms.shared.UseCase;

/** A certificate that is filed already is about more lots, such as the rest of the same lorry. */
@UseCase
public class CoverLots {
  private final Certificates certificates;
  private final LotsOfCertificates lots;
  private final Announcements announce;
  private final Clock clock;

  @Inject public CoverLots(Certificates certificates, LotsOfCertificates lots, Announcements announce, Clock clock) {
    this.certificates = certificates;
    this.lots = lots;
    this.announce = announce;
    this.clock = clock;
  }

  /**
   * @param more those that it is about already change nothing
   * @param seen the version the person saw, or null when it does not matter
   */
  public Certificate cover(String id, List<String> more, Long seen, Actor by) {
    CertificateCheck.mustNameLots(more);
    String facility = lots.mayAct(by, Right.WORK_STOCK, more);
    Certificate filed = certificates.take(id, seen);
    if (!filed.stands()) throw Refusal.conflict(InventoryReason.CERTIFICATE_WITHDRAWN, Map.of("number", filed.number()));
    List<String> fresh = more.stream().distinct().filter(lot -> !filed.covers(lot)).toList();
    certificates.cover(id, fresh, clock.instant(), by.user());
    announce.done(by, "inventory.certificate.extended", "certificate", id, facility, Map.of("number", filed.number(), "lots", fresh));
    fresh.forEach(lot -> announce.changed("certificate", facility, lot, Map.of("certificate", id)));
    return certificates.find(id);
  }
}
