package wms.inventory.usecase;

import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import wms.inventory.Certificate;
import wms.inventory.InventoryReason;
import wms.inventory.NewCertificate;
import wms.inventory.domain.CertificateCheck;
import wms.inventory.sql.Certificates;
import wms.shared.Actor;
import wms.shared.Ids;
import wms.shared.Refusal;
import wms.shared.Right;
import wms.shared.UseCase;

/** A certificate is filed with the lots it is about. The trail keeps the hash of its file, so that nobody exchanges it unnoticed. */
@UseCase
public class AddCertificate {
  private final Certificates certificates;
  private final LotsOfCertificates lots;
  private final Places places;
  private final Announcements announce;
  private final Clock clock;

  @Inject public AddCertificate(Certificates certificates, LotsOfCertificates lots, Places places, Announcements announce, Clock clock) {
    this.certificates = certificates;
    this.lots = lots;
    this.places = places;
    this.announce = announce;
    this.clock = clock;
  }

  /** @throws Refusal naming every bad field, CERTIFICATE_KNOWN */
  public Certificate add(NewCertificate wanted, Actor by) {
    CertificateCheck.mustNameLots(wanted.lots());
    String facility = lots.mayAct(by, Right.WORK_STOCK, wanted.lots());
    byte[] file = CertificateCheck.file(wanted, places.today(facility));
    String hash = hash(file);
    Optional<Certificate> before = wanted.id() == null ? Optional.empty() : certificates.seek(wanted.id());
    if (before.isPresent()) return same(before.get(), hash);
    certificates.alike(wanted).ifPresent(known -> { throw Refusal.conflict(InventoryReason.CERTIFICATE_KNOWN, Map.of("certificate", known.id(), "number", known.number(), "issuer", known.issuer())); });
    String id = wanted.id() == null ? Ids.at(clock.millis()) : wanted.id();
    certificates.add(id, wanted, file, hash, clock.instant(), by.user());
    announce.done(by, "inventory.certificate.added", "certificate", id, facility, Map.of("kind", wanted.kind().name(), "number", wanted.number(), "issuer", wanted.issuer(),
        "validUntil", String.valueOf(wanted.validUntil()), "lots", wanted.lots(), "sha256", hash));
    wanted.lots().forEach(lot -> announce.changed("certificate", facility, lot, Map.of("certificate", id)));
    return certificates.find(id);
  }

  private static Certificate same(Certificate before, String hash) {
    if (before.hash().equals(hash)) return before;
    throw Refusal.conflict(InventoryReason.ALREADY_THERE, Map.of("certificate", before.id()));
  }

  private static String hash(byte[] file) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}
