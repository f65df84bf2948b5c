package wms.web.shipping;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import wms.shared.Refusal;
import wms.shared.Right;
import wms.shipping.NewParcel;
import wms.shipping.ParcelOpening;
import wms.shipping.ParcelView;
import wms.shipping.usecase.OpenParcel;
import wms.shipping.usecase.PackParcel;
import wms.shipping.usecase.ParcelBook;
import wms.web.kernel.Allowed;
import wms.web.kernel.Caller;
import wms.web.kernel.Door;
import wms.web.kernel.Given;

/** Picked goods that travel as one thing. */
@Door
@Path("parcels")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ParcelsResource {
  private final Caller caller;
  private final ParcelBook book;
  private final PackParcel pack;
  private final OpenParcel open;

  @Inject ParcelsResource(Caller caller, ParcelBook book, PackParcel pack, OpenParcel open) {
    this.caller = caller;
    this.book = book;
    this.pack = pack;
    this.open = open;
  }

  @GET @Path("{sscc}") @Allowed(Right.SEE) public ParcelView one(@PathParam("sscc") String sscc) {
    ParcelView parcel = book.seek(sscc).orElseThrow(() -> Refusal.notFound("parcel", sscc));
    caller.actor().mustBeAllowed(Right.SEE, parcel.facility());
    return parcel;
  }

  @POST @Allowed(Right.WORK_STOCK) @APIResponseSchema(value = ParcelView.class, responseCode = "201") public Response pack(NewParcel parcel) {
    return Response.status(201).entity(pack.pack(Given.body(parcel), caller.actor())).build();
  }

  /** Goods are taken out of a parcel that has not left. */
  @POST @Path("{sscc}/opening") @Allowed(Right.WORK_STOCK) public ParcelView open(@PathParam("sscc") String sscc, ParcelOpening wanted) { return open.open(sscc, Given.body(wanted), caller.actor()); }
}
