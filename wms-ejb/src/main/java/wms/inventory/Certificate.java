package wms.inventory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import wms.catalogue.CertificateKind;
import wms.shared.Names;

/**
 * A paper about lots.
 *
 * @param validUntil its last day, null when it has no end
 * @param bytes how large its file is
 * @param hash SHA-256 of its file, as the audit trail has it
 * @param withdrawnAt null while it stands
 */
public record Certificate(String id, CertificateKind kind, String number, String issuer, LocalDate issuedOn, LocalDate validUntil, FileForm form, int bytes, String hash, List<Covered> lots,
    Instant addedAt, String addedBy, Instant withdrawnAt, String withdrawnBy, String withdrawReason, long version) {
  public Certificate { lots = List.copyOf(lots); }

  /** A lot it is about. */
  @Schema(name = "CertifiedLot") public record Covered(String lot, String lotNumber, String material, Names names) {}

  /** @param content as it was given */
  public record File(String name, FileForm form, byte[] content) {}

  public Certificate about(List<Covered> lots) { return new Certificate(id, kind, number, issuer, issuedOn, validUntil, form, bytes, hash, lots, addedAt, addedBy, withdrawnAt, withdrawnBy, withdrawReason, version); }

  public boolean stands() { return withdrawnAt == null; }

  public boolean covers(String lot) { return lots.stream().anyMatch(covered -> covered.lot().equals(lot)); }
}
