package wms.inventory;

import java.time.LocalDate;
import java.util.List;
import wms.catalogue.CertificateKind;
import wms.shared.Contains;

/**
 * Which certificates; null means all.
 *
 * @param lots about any of these; none: whatever it is about
 * @param text somewhere in number, issuer or the number of its lot
 * @param endsBy valid until that day at most
 * @param standing true: without those that were withdrawn
 */
public record CertificateFilter(List<String> lots, CertificateKind kind, Contains text, LocalDate endsBy, boolean standing) {
  public CertificateFilter { lots = lots == null ? List.of() : List.copyOf(lots); }
}
