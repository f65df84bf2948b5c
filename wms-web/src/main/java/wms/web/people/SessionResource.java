package wms.web.people;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import wms.people.ChangePassword;
import wms.people.SignIn;
import wms.people.SignedIn;
import wms.people.WhoIs;
import wms.shared.Refusal;
import wms.shared.Right;
import wms.web.kernel.Allowed;
import wms.web.kernel.Caller;
import wms.web.kernel.Door;
import wms.web.kernel.Open;
import wms.web.kernel.SessionCookie;
import wms.web.system.Demo;

/** Signing in and out. */
@Door
@Path("session")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SessionResource {
  /** Name and password. */
  public record Credentials(String user, String password) {}

  /** The old password and the one to replace it. */
  public record NewPassword(String old, String chosen) {}

  private final Caller caller;
  private final SignIn signIn;
  private final WhoIs whoIs;
  private final ChangePassword changePassword;
  private final Demo demo;

  @Inject SessionResource(Caller caller, SignIn signIn, WhoIs whoIs, ChangePassword changePassword, Demo demo) {
    this.caller = caller;
    this.signIn = signIn;
    this.whoIs = whoIs;
    this.changePassword = changePassword;
    this.demo = demo;
  }

  @POST @Open @APIResponseSchema(Me.class) public Response signIn(Credentials given, @Context HttpServletRequest request) {
    if (given == null || given.user() == null || given.password() == null) throw Refusal.invalid("/user", "REQUIRED");
    SignedIn opened = signIn.signIn(given.user(), given.password(), caller.address());
    return Response.ok(Me.of(opened.identity(), opened.token(), demo.isOn())).cookie(SessionCookie.carrying(opened.token(), request.isSecure())).build();
  }

  @GET @Allowed(Right.SEE) public Me me() { return Me.of(caller.identity(), caller.token(), demo.isOn()); }

  @DELETE @Open public Response signOut(@Context HttpServletRequest request) {
    if (caller.isKnown()) whoIs.signOut(caller.token());
    return Response.noContent().cookie(SessionCookie.ended(request.isSecure())).build();
  }

  @PUT @Path("password") @Allowed(Right.SEE) public Response changePassword(NewPassword given) {
    changePassword.change(given.old(), given.chosen(), caller.actor());
    return Response.noContent().build();
  }
}
