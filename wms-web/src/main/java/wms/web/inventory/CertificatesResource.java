package wms.web.inventory;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import wms.catalogue.CertificateKind;
import wms.inventory.Certificate;
import wms.inventory.CertificateFilter;
import wms.inventory.NewCertificate;
import wms.inventory.usecase.AddCertificate;
import wms.inventory.usecase.CertificateBook;
import wms.inventory.usecase.CoverLots;
import wms.inventory.usecase.WithdrawCertificate;
import wms.shared.Contains;
import wms.shared.Right;
import wms.web.kernel.Allowed;
import wms.web.kernel.Caller;
import wms.web.kernel.Door;
import wms.web.kernel.Given;
import wms.web.kernel.Page;
import wms.web.kernel.Versioned;
import wms.web.kernel.When;

/** Papers about lots. */
@Door
@Path("certificates")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CertificatesResource {
  @Schema(name = "MoreCertifiedLots") public record More(List<String> lots) {}

  @Schema(name = "WithdrawnCertificate") public record Withdrawal(String reason) {}

  private final Caller caller;
  private final CertificateBook book;
  private final AddCertificate add;
  private final CoverLots cover;
  private final WithdrawCertificate withdraw;

  @Inject CertificatesResource(Caller caller, CertificateBook book, AddCertificate add, CoverLots cover, WithdrawCertificate withdraw) {
    this.caller = caller;
    this.book = book;
    this.add = add;
    this.cover = cover;
    this.withdraw = withdraw;
  }

  /** The newest first. {@code lot}: about any of these; {@code endsBy}: valid until that day at most; {@code standing}: without those that were withdrawn. */
  @GET @Allowed(Right.SEE)
  public Page<Certificate> list(@QueryParam("lot") List<String> lots, @QueryParam("kind") String kind, @QueryParam("text") String text, @QueryParam("endsBy") String endsBy, @QueryParam("standing") boolean standing,
      @QueryParam("limit") Integer limit, @QueryParam("cursor") String cursor) {
    CertificateFilter filter = new CertificateFilter(lots, Given.word("kind", kind, CertificateKind.class), Contains.text(text), When.day("endsBy", endsBy), standing);
    return Page.of(book.newest(filter, caller.sees(), cursor, Page.limit(limit) + 1), Page.limit(limit), Certificate::id);
  }

  @GET @Path("{id}") @Allowed(Right.SEE) @APIResponseSchema(value = Certificate.class, responseCode = "200")
  public Response one(@PathParam("id") String id) { return seen(book.certificate(id, caller.sees())); }

  @GET @Path("{id}/file") @Produces(MediaType.WILDCARD) @Allowed(Right.SEE)
  @APIResponse(responseCode = "200", description = "OK", content = {@Content(mediaType = "application/pdf", schema = @Schema(type = SchemaType.STRING, format = "binary")),
      @Content(mediaType = "image/jpeg", schema = @Schema(type = SchemaType.STRING, format = "binary")), @Content(mediaType = "image/png", schema = @Schema(type = SchemaType.STRING, format = "binary"))})
  public Response file(@PathParam("id") String id) { return attached(book.file(id, caller.sees())); }

  @POST @Allowed(Right.WORK_STOCK) @APIResponseSchema(value = Certificate.class, responseCode = "201")
  public Response add(NewCertificate certificate) {
    Certificate added = add.add(Given.body(certificate), caller.actor());
    return Versioned.created(added, added.version());
  }

  /** It is about more lots. {@code If-Match} is looked at when it is given. */
  @POST @Path("{id}/lots") @Allowed(Right.WORK_STOCK) @APIResponseSchema(value = Certificate.class, responseCode = "200")
  public Response cover(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, More more) {
    return seen(cover.cover(id, Given.body(more).lots(), Versioned.seenIfNamed(ifMatch), caller.actor()));
  }

  /** It counts no more and stays on file. {@code If-Match} is looked at when it is given. */
  @POST @Path("{id}/withdrawal") @Allowed(Right.DECIDE_HOLD) @APIResponseSchema(value = Certificate.class, responseCode = "200")
  public Response withdraw(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, Withdrawal why) {
    return seen(withdraw.withdraw(id, Given.body(why).reason(), Versioned.seenIfNamed(ifMatch), caller.actor()));
  }

  private static Response seen(Certificate certificate) { return Versioned.ok(certificate, certificate.version()); }

  /** What strangers made is kept and never shown on a page of ours: it is saved as what it is, and nothing in it runs here. */
  public static Response attached(Certificate.File file) {
    String ascii = file.name().replaceAll("[^A-Za-z0-9._-]", "_");
    String encoded = URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20");
    return Response.ok(file.content(), file.form().mediaType())
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + ascii + "\"; filename*=UTF-8''" + encoded)
        .header("X-Content-Type-Options", "nosniff").header("Content-Security-Policy", "default-src 'none'; sandbox").header(HttpHeaders.CACHE_CONTROL, "private, no-store").build();
  }
}
