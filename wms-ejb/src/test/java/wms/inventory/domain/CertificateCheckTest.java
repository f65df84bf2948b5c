package wms.inventory.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static wms.inventory.PaperFixture.PDF;
import static wms.inventory.PaperFixture.base64;
import static wms.inventory.Warehouse.TODAY;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import wms.catalogue.CertificateKind;
import wms.inventory.FileForm;
import wms.inventory.NewCertificate;
import wms.shared.Refusal;

class CertificateCheckTest {
  private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 0, 16, 'J', 'F', 'I', 'F', (byte) 0xff, (byte) 0xd9};
  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 0, 'I', 'E', 'N', 'D', 1, 2, 3, 4};

  @Test void pdfJpegAndPngAreTakenWhateverTheyAreCalled() {
    for (byte[] file : List.of(PDF, JPEG, PNG)) assertThat(CertificateCheck.file(with(base64(file)), TODAY)).isEqualTo(file);
    assertThat(List.of(PDF, JPEG, PNG)).extracting(file -> FileForm.of(file).orElseThrow()).containsExactly(FileForm.PDF, FileForm.JPEG, FileForm.PNG);
  }

  @Test void anythingElseIsNot() {
    byte[] program = "MZ\u0090 This program cannot be run in DOS mode %PDF-1.4 %%EOF".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(refused(with(base64(program)))).containsExactly("/file FILE_OF_OTHER_KIND");
    assertThat(refused(with(base64("<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8))))).containsExactly("/file FILE_OF_OTHER_KIND");
    assertThat(refused(with(null))).containsExactly("/file FILE_EMPTY");
    assertThat(refused(with(""))).containsExactly("/file FILE_EMPTY");
    assertThat(refused(with("not base64!"))).containsExactly("/file FILE_NOT_BASE64");
  }

  @Test void aFileThatWasCutOffOnTheWayIsNoCertificate() {
    for (byte[] file : List.of(PDF, JPEG, PNG)) assertThat(refused(with(base64(Arrays.copyOf(file, file.length - 9))))).containsExactly("/file FILE_INCOMPLETE");
  }

  @Test void fiveMegabytesAreEnough() {
    byte[] largest = Arrays.copyOf(PDF, 5 << 20);
    System.arraycopy(PDF, 0, largest, largest.length - PDF.length, PDF.length);
    assertThat(CertificateCheck.file(with(base64(largest)), TODAY)).hasSize(5 << 20);
    assertThat(refused(with(base64(Arrays.copyOf(largest, largest.length + 1))))).containsExactly("/file FILE_TOO_LARGE");
  }

  @Test void itsDaysMustMakeSense() {
    assertThat(refused(dated(TODAY.plusDays(1), null))).containsExactly("/issuedOn CERTIFICATE_OF_TOMORROW");
    assertThat(refused(dated(TODAY.minusDays(9), TODAY.minusDays(1)))).containsExactly("/validUntil CERTIFICATE_OVER");
    assertThat(refused(dated(TODAY, TODAY.minusDays(1)))).containsExactly("/validUntil CERTIFICATE_ENDS_EARLY");
    assertThat(CertificateCheck.file(dated(TODAY, TODAY), TODAY)).as("its last day counts").isNotEmpty();
    assertThat(CertificateCheck.file(dated(TODAY, null), TODAY)).as("some have no end").isNotEmpty();
  }

  @Test void everythingThatIsMissingIsNamedAtOnce() {
    assertThat(refused(new NewCertificate(null, null, " ", null, null, null, List.of("L"), null))).containsExactly("/kind REQUIRED", "/number REQUIRED", "/issuer REQUIRED", "/issuedOn REQUIRED", "/file FILE_EMPTY");
    assertThat(refused(new NewCertificate(null, CertificateKind.ORIGIN, "1".repeat(65), "i".repeat(201), TODAY, null, List.of("L"), base64(PDF)))).containsExactly("/number TOO_LONG", "/issuer TOO_LONG");
    assertThat(catchThrowableOfType(Refusal.class, () -> CertificateCheck.mustNameLots(List.of())).fields()).extracting(Refusal.Field::pointer).containsExactly("/lots");
    assertThat(catchThrowableOfType(Refusal.class, () -> CertificateCheck.mustNameLots(Collections.singletonList(null))).fields()).extracting(Refusal.Field::code).containsExactly("REQUIRED");
    assertThat(catchThrowableOfType(Refusal.class, () -> CertificateCheck.mustNameLots(Collections.nCopies(201, "L"))).fields()).extracting(Refusal.Field::code).containsExactly("TOO_LONG");
  }

  private static NewCertificate with(String file) { return new NewCertificate(null, CertificateKind.ORIGIN, "N1", "Bureau", TODAY, null, List.of("L"), file); }

  private static NewCertificate dated(LocalDate issued, LocalDate until) { return new NewCertificate(null, CertificateKind.ORIGIN, "N1", "Bureau", issued, until, List.of("L"), base64(PDF)); }

  private static List<String> refused(NewCertificate certificate) {
    return catchThrowableOfType(Refusal.class, () -> CertificateCheck.file(certificate, TODAY)).fields().stream().map(field -> field.pointer() + " " + field.code()).toList();
  }
}
