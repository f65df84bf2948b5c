package wms.inventory.usecase;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import wms.inventory.Certificate;
import wms.inventory.CertificateFilter;
import wms.inventory.sql.Certificates;
import wms.shared.Query;
import wms.shared.Refusal;
import wms.shared.Scope;

/** Reads certificates. */
@Query
public class CertificateBook {
  private final Certificates certificates;

  @Inject public CertificateBook(Certificates certificates) { this.certificates = certificates; }

  /** The newest first; {@code after}: id of the last one seen, or null to begin. */
  public List<Certificate> newest(CertificateFilter filter, Scope scope, String after, int limit) { return certificates.newest(filter, scope, after, limit); }

  /** Of all these lots, withdrawn ones too, the oldest first. */
  public List<Certificate> of(Collection<String> lots) { return certificates.of(lots); }

  /** @throws Refusal not found, also when none of its lots ever was at such a facility */
  public Certificate certificate(String id, Scope scope) {
    return certificates.seen(id, scope).orElseThrow(() -> Refusal.notFound("certificate", id));
  }

  /** @throws Refusal not found */
  public Certificate.File file(String id, Scope scope) {
    Certificate one = certificate(id, scope);
    return new Certificate.File(one.kind().name().toLowerCase(Locale.ROOT) + "-" + one.number() + "." + one.form().extension(), one.form(), certificates.file(id));
  }
}
