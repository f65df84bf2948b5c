package wms.web.shipping;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import wms.shared.Refusal;
import wms.shared.Right;
import wms.shipping.NewWave;
import wms.shipping.WaveProposals;
import wms.shipping.WaveView;
import wms.shipping.usecase.MakeWave;
import wms.shipping.usecase.PickBook;
import wms.shipping.usecase.ProposeWaves;
import wms.web.kernel.Allowed;
import wms.web.kernel.Caller;
import wms.web.kernel.Door;
import wms.web.kernel.Given;
import wms.web.kernel.Page;
import wms.web.kernel.When;

/** Orders that are picked together. */
@Door
@Path("waves")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class WavesResource {
  private final Caller caller;
  private final PickBook book;
  private final MakeWave make;
  private final ProposeWaves propose;

  @Inject WavesResource(Caller caller, PickBook book, MakeWave make, ProposeWaves propose) {
    this.caller = caller;
    this.book = book;
    this.make = make;
    this.propose = propose;
  }

  @GET @Allowed(Right.SEE)
  public Page<WaveView> list(@QueryParam("facility") String facility, @QueryParam("limit") Integer limit, @QueryParam("cursor") String cursor) {
    long below = cursor == null ? Long.MAX_VALUE : When.number("cursor", cursor);
    return Page.of(book.newest(facility, caller.sees(), below, Page.limit(limit) + 1), Page.limit(limit), PickBook::cursor);
  }

  /** Waves that could be made now, what leaves first first; making one asks for its orders. */
  @GET @Path("proposals") @Allowed(Right.SEE) public WaveProposals proposals(@QueryParam("facility") String facility) {
    if (facility == null || facility.isBlank()) throw Refusal.invalid("/query/facility", "REQUIRED");
    caller.actor().mustBeAllowed(Right.SEE, facility);
    return propose.at(facility);
  }

  @GET @Path("{id}") @Allowed(Right.SEE) public WaveView one(@PathParam("id") String id) {
    WaveView wave = book.wave(id);
    caller.actor().mustBeAllowed(Right.SEE, wave.facility());
    return wave;
  }

  @POST @Allowed(Right.WORK_STOCK) @APIResponseSchema(value = WaveView.class, responseCode = "201") public Response make(NewWave wave) {
    return Response.status(201).entity(make.make(Given.body(wave), caller.actor())).build();
  }
}
