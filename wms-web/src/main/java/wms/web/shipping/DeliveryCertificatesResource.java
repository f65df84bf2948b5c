package wms.web.shipping;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import wms.inventory.Certificate;
import wms.inventory.usecase.CertificateBook;
import wms.shared.Refusal;
import wms.shared.Right;
import wms.shared.Scope;
import wms.shipping.DeliveryView;
import wms.shipping.usecase.CertificatesCarried;
import wms.web.inventory.CertificatesResource;
import wms.web.kernel.Allowed;
import wms.web.kernel.Door;

/** The certificates of what is on a delivery, for whoever sends or receives it. */
@Door
@Path("deliveries/{id}/certificates")
@Produces(MediaType.APPLICATION_JSON)
public class DeliveryCertificatesResource {
  private final SeenDeliveries deliveries;
  private final CertificatesCarried carried;
  private final CertificateBook book;

  @Inject DeliveryCertificatesResource(SeenDeliveries deliveries, CertificatesCarried carried, CertificateBook book) {
    this.deliveries = deliveries;
    this.carried = carried;
    this.book = book;
  }

  /** Those that stand, the oldest first. */
  @GET @Allowed(Right.SEE) public List<Certificate> of(@PathParam("id") String id) { return carried.by(deliveries.delivery(id)); }

  @GET @Path("{certificate}/file") @Produces(MediaType.WILDCARD) @Allowed(Right.SEE)
  @APIResponse(responseCode = "200", description = "OK", content = @Content(mediaType = MediaType.APPLICATION_OCTET_STREAM, schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public Response file(@PathParam("id") String id, @PathParam("certificate") String certificate) {
    DeliveryView delivery = deliveries.delivery(id);
    if (carried.by(delivery).stream().noneMatch(one -> one.id().equals(certificate))) throw Refusal.notFound("certificate", certificate);
    return CertificatesResource.attached(book.file(certificate, Scope.EVERYWHERE));
  }
}
