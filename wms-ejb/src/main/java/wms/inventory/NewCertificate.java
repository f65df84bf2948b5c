package wms.inventory;

import java.time.LocalDate;
import java.util.List;
import wms.catalogue.CertificateKind;

/**
 * @param id the sender's id, or null; the same certificate sent twice is one
 * @param validUntil its last day, null when it has no end
 * @param lots ids of the lots it is about
 * @param file PDF, JPEG or PNG in Base64 (RFC 4648), at most 5 MiB unpacked
 */
public record NewCertificate(String id, CertificateKind kind, String number, String issuer, LocalDate issuedOn, LocalDate validUntil, List<String> lots, String file) {
  public NewCertificate {
    number = number == null ? null : number.strip();
    issuer = issuer == null ? null : issuer.strip();
    lots = lots == null ? List.of() : lots.stream().distinct().toList();
  }
}
