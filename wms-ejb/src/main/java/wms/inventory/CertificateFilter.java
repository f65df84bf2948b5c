package wms.inventory;

import java.time.LocalDate;
import wms.catalogue.CertificateKind;
import wms.shared.Contains;

/**
 * Which certificates; null means all.
 *
 * @param lot about this one
 * @param text somewhere in number, issuer or the number of its lot
 * @param endsBy valid until that day at most
 * @param standing true: without those that were withdrawn
 */
public record CertificateFilter(String lot, CertificateKind kind, Contains text, LocalDate endsBy, boolean standing) {}
