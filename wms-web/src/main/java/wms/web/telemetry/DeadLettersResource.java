package wms.web.telemetry;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import wms.shared.Refusal;
import wms.shared.Right;
import wms.telemetry.DeadLetter;
import wms.telemetry.Resent;
import wms.telemetry.ResentLetters;
import wms.telemetry.usecase.LetterBook;
import wms.telemetry.usecase.PutLetterAside;
import wms.telemetry.usecase.SendAgain;
import wms.web.kernel.Allowed;
import wms.web.kernel.Caller;
import wms.web.kernel.Door;
import wms.web.kernel.Given;
import wms.web.kernel.Page;

/** What gateways sent and we did not take, newest first; sent again once it is put right. */
@Door
@Path("dead-letters")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DeadLettersResource {
  private final Caller caller;
  private final LetterBook letters;
  private final SendAgain sendAgain;
  private final PutLetterAside putAside;

  @Inject DeadLettersResource(Caller caller, LetterBook letters, SendAgain sendAgain, PutLetterAside putAside) {
    this.caller = caller;
    this.letters = letters;
    this.sendAgain = sendAgain;
    this.putAside = putAside;
  }

  @GET @Allowed(Right.SEE)
  public Page<DeadLetter> list(@QueryParam("gateway") String gateway, @QueryParam("reason") String reason, @QueryParam("settled") Boolean settled,
      @QueryParam("ofNewSensors") @DefaultValue("true") boolean ofNewSensors, @QueryParam("limit") Integer limit, @QueryParam("cursor") @DefaultValue("~") String cursor) {
    return Page.of(letters.letters(cursor, gateway, reason, settled, ofNewSensors, caller.sees(), Page.limit(limit) + 1), Page.limit(limit), DeadLetter::id);
  }

  @GET @Path("{id}/content") @Allowed(Right.SEE)
  public DeadLetter.Content content(@PathParam("id") String id) {
    caller.actor().mustBeAllowed(Right.SEE, letters.letter(id).home());
    return letters.content(id);
  }

  @POST @Path("{id}/resending") @Allowed(Right.ADMINISTER)
  public Resent sendAgain(@PathParam("id") String id, Correction correction) { return sendAgain.send(id, Given.body(correction).content(), caller.actor()); }

  @POST @Path("{id}/settlement") @Allowed(Right.ADMINISTER)
  public DeadLetter putAside(@PathParam("id") String id, SettledFor why) { return putAside.put(id, Given.body(why).reason(), caller.actor()); }

  @POST @Path("resendings") @Allowed(Right.ADMINISTER)
  public ResentLetters sendAll(LettersToSend which) {
    if (Given.body(which).gateway() == null) throw Refusal.invalid("/gateway", "REQUIRED");
    return sendAgain.sendAll(which.gateway(), which.reason(), which.after() == null ? "" : which.after(), caller.actor());
  }
}
