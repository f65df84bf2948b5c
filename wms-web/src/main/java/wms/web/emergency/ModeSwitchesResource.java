package wms.web.emergency;

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
import wms.emergency.ModeSwitch;
import wms.emergency.ReversalCommand;
import wms.emergency.SwitchCommand;
import wms.emergency.SwitchPreview;
import wms.emergency.SwitchWish;
import wms.emergency.usecase.PreviewReversal;
import wms.emergency.usecase.PreviewSwitch;
import wms.emergency.usecase.RevertSwitch;
import wms.emergency.usecase.SwitchBook;
import wms.emergency.usecase.SwitchMode;
import wms.shared.Refusal;
import wms.shared.Right;
import wms.web.kernel.Allowed;
import wms.web.kernel.Caller;
import wms.web.kernel.Door;
import wms.web.kernel.Page;
import wms.web.kernel.Versioned;
import wms.web.kernel.When;

/** Switches of facilities between modes: shown first, made, and taken back. */
@Door
@Path("mode-switches")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ModeSwitchesResource {
  private final Caller caller;
  private final SwitchBook book;
  private final PreviewSwitch preview;
  private final SwitchMode make;
  private final PreviewReversal previewReversal;
  private final RevertSwitch revert;

  @Inject ModeSwitchesResource(Caller caller, SwitchBook book, PreviewSwitch preview, SwitchMode make, PreviewReversal previewReversal, RevertSwitch revert) {
    this.caller = caller;
    this.book = book;
    this.preview = preview;
    this.make = make;
    this.previewReversal = previewReversal;
    this.revert = revert;
  }

  @GET @Allowed(Right.SEE)
  public Page<ModeSwitch> list(@QueryParam("facility") String facility, @QueryParam("incident") String incident, @QueryParam("limit") Integer limit, @QueryParam("cursor") String cursor) {
    return Page.of(book.list(facility, incident, When.instant("cursor", cursor), caller.sees(), Page.limit(limit) + 1), Page.limit(limit), made -> made.at().toString());
  }

  @POST @Path("preview") @Allowed(Right.SWITCH_MODE)
  public SwitchPreview preview(SwitchWish wish) {
    if (wish == null) throw Refusal.invalid("/facility", "REQUIRED");
    return preview.preview(wish, caller.actor());
  }

  @POST @Allowed(Right.SWITCH_MODE) @APIResponseSchema(value = ModeSwitch.class, responseCode = "201")
  public Response make(SwitchCommand command) {
    if (command == null) throw Refusal.invalid("/facility", "REQUIRED");
    ModeSwitch made = make.make(command, caller.actor());
    return Versioned.created(made, made.version());
  }

  /** What taking it back would do. */
  @GET @Path("{id}/reversal") @Allowed(Right.SWITCH_MODE)
  public SwitchPreview previewReversal(@PathParam("id") String id) { return previewReversal.preview(id, caller.actor()); }

  @POST @Path("{id}/reversal") @Allowed(Right.SWITCH_MODE) @APIResponseSchema(value = ModeSwitch.class, responseCode = "200")
  public Response revert(@PathParam("id") String id, ReversalCommand command) {
    if (command == null) throw Refusal.invalid("/reason", "REQUIRED");
    ModeSwitch reverted = revert.revert(id, command, caller.actor());
    return Versioned.ok(reverted, reverted.version());
  }
}
