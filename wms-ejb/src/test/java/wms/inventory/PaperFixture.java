package wms.inventory;

import static wms.inventory.Warehouse.TODAY;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import wms.catalogue.CertificateKind;

/** Certificates with files that are small and whole. */
public final class PaperFixture {
  public static final byte[] PDF = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

  private PaperFixture() {}

  /** Issued yesterday, good for ten days. */
  public static NewCertificate quarantine(String id, String number, String... lots) { return certificate(id, CertificateKind.QUARANTINE, number, TODAY.plusDays(10), lots); }

  public static NewCertificate certificate(String id, CertificateKind kind, String number, LocalDate until, String... lots) {
    return new NewCertificate(id, kind, number, "昌吉州动物卫生监督所", TODAY.minusDays(1), until, List.of(lots), base64(PDF));
  }

  public static String base64(byte[] file) { return Base64.getEncoder().encodeToString(file); }
}
