package wms.web.shipping;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import wms.shared.Right;
import wms.shipping.DeliveryView;
import wms.shipping.usecase.Waybill;
import wms.web.kernel.Allowed;
import wms.web.kernel.Door;

/** The paper that travels with a delivery. */
@Door
@Path("deliveries/{id}/waybill")
public class WaybillResource {
  private static final String PDF = "application/pdf";

  private final SeenDeliveries deliveries;
  private final Waybill waybill;

  @Inject WaybillResource(SeenDeliveries deliveries, Waybill waybill) {
    this.deliveries = deliveries;
    this.waybill = waybill;
  }

  /** Every word stands on it in Chinese and in English: it travels further than a reader's settings. */
  @GET @Produces(PDF) @Allowed(Right.SEE)
  @APIResponse(responseCode = "200", description = "OK", content = @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public Response print(@PathParam("id") String id) {
    DeliveryView delivery = deliveries.delivery(id);
    return Response.ok(waybill.of(delivery), PDF).header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + delivery.number() + ".pdf\"").build();
  }
}
