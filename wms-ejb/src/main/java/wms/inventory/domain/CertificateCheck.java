package wms.inventory.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import wms.inventory.FileForm;
import wms.inventory.InventoryReason;
import wms.inventory.NewCertificate;
import wms.shared.Refusal;

/** Whether a certificate may be taken in: complete, of today, and with a file that is what it has to be. */
public final class CertificateCheck {
  private static final int LARGEST_FILE = 5 << 20;
  private static final int MOST_LOTS = 200;
  private final NewCertificate certificate;
  private final LocalDate today;
  private final List<Refusal.Field> bad = new ArrayList<>();

  private CertificateCheck(NewCertificate certificate, LocalDate today) {
    this.certificate = certificate;
    this.today = today;
  }

  /**
   * @param today where the lots lie
   * @return its file
   * @throws Refusal naming every bad field at once
   */
  public static byte[] file(NewCertificate certificate, LocalDate today) { return new CertificateCheck(certificate, today).file(); }

  private byte[] file() {
    if (certificate.id() != null && certificate.id().length() > 36) refuse("/id", "TOO_LONG", Map.of("longest", 36));
    if (certificate.kind() == null) refuse("/kind", "REQUIRED", Map.of());
    text("/number", certificate.number(), 64);
    text("/issuer", certificate.issuer(), 200);
    days();
    byte[] file = decoded();
    if (!bad.isEmpty()) throw Refusal.invalid(bad);
    return file;
  }

  /** @throws Refusal when there are none or nameless ones, or more than one paper is about */
  public static void mustNameLots(List<String> lots) {
    if (lots == null || lots.isEmpty() || lots.stream().anyMatch(Objects::isNull)) throw Refusal.invalid("/lots", "REQUIRED");
    if (lots.size() > MOST_LOTS) throw Refusal.invalid("/lots", "TOO_LONG", Map.of("longest", MOST_LOTS));
  }

  private void text(String pointer, String text, int longest) {
    if (text == null || text.isBlank()) refuse(pointer, "REQUIRED", Map.of());
    else if (text.length() > longest) refuse(pointer, "TOO_LONG", Map.of("longest", longest));
  }

  private void days() {
    LocalDate until = certificate.validUntil();
    if (certificate.issuedOn() == null) refuse("/issuedOn", "REQUIRED", Map.of());
    else if (certificate.issuedOn().isAfter(today)) refuse("/issuedOn", InventoryReason.CERTIFICATE_OF_TOMORROW.name(), Map.of("today", today.toString()));
    else if (until != null && until.isBefore(certificate.issuedOn())) refuse("/validUntil", InventoryReason.CERTIFICATE_ENDS_EARLY.name(), Map.of());
    else if (until != null && until.isBefore(today)) refuse("/validUntil", InventoryReason.CERTIFICATE_OVER.name(), Map.of("today", today.toString()));
  }

  private byte[] decoded() {
    if (certificate.file() == null || certificate.file().isEmpty()) return refused(InventoryReason.FILE_EMPTY, Map.of());
    try {
      byte[] file = Base64.getDecoder().decode(certificate.file());
      return file.length > LARGEST_FILE ? refused(InventoryReason.FILE_TOO_LARGE, Map.of("mostMegabytes", LARGEST_FILE >> 20)) : readable(file);
    } catch (IllegalArgumentException notBase64) {
      return refused(InventoryReason.FILE_NOT_BASE64, Map.of());
    }
  }

  private byte[] readable(byte[] file) {
    Optional<FileForm> form = FileForm.of(file);
    if (form.isEmpty()) return refused(InventoryReason.FILE_OF_OTHER_KIND, Map.of());
    return form.get().isWhole(file) ? file : refused(InventoryReason.FILE_INCOMPLETE, Map.of("form", form.get().name()));
  }

  private byte[] refused(InventoryReason reason, Map<String, Object> params) {
    refuse("/file", reason.name(), params);
    return new byte[0];
  }

  private void refuse(String pointer, String code, Map<String, Object> params) { bad.add(new Refusal.Field(pointer, code, params)); }
}
