package wms.web.people;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import wms.people.KeepPeople;
import wms.people.PersonCommand;
import wms.people.PersonView;
import wms.people.UserName;
import wms.people.UserNames;
import wms.shared.Refusal;
import wms.shared.Right;
import wms.web.kernel.Allowed;
import wms.web.kernel.Caller;
import wms.web.kernel.Door;
import wms.web.kernel.Page;
import wms.web.kernel.Versioned;

/** Who may sign in and what they may do. */
@Door
@Path("users")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class UsersResource {
  private final Caller caller;
  private final KeepPeople people;
  private final UserNames names;

  @Inject UsersResource(Caller caller, KeepPeople people, UserNames names) {
    this.caller = caller;
    this.people = people;
    this.names = names;
  }

  @GET @Allowed(Right.ADMINISTER)
  public Page<PersonView> list(@QueryParam("limit") Integer limit, @QueryParam("cursor") @DefaultValue("") String cursor) {
    return Page.of(people.after(cursor, Page.limit(limit) + 1, caller.actor()), Page.limit(limit), PersonView::user);
  }

  /** What everybody is called, for whoever reads who did something. */
  @GET @Path("names") @Allowed(Right.SEE)
  public Page<UserName> names(@QueryParam("limit") Integer limit, @QueryParam("cursor") @DefaultValue("") String cursor) {
    return Page.of(names.after(cursor, Page.limit(limit) + 1), Page.limit(limit), UserName::user);
  }

  @POST @Allowed(Right.ADMINISTER) @APIResponseSchema(value = PersonView.class, responseCode = "201") public Response add(PersonCommand command) {
    PersonView added = people.add(command, caller.actor());
    return Versioned.created(added, added.version());
  }

  @PUT @Path("{user}") @Allowed(Right.ADMINISTER) @APIResponseSchema(PersonView.class)
  public Response change(@PathParam("user") String user, @HeaderParam("If-Match") String ifMatch, PersonCommand command) {
    if (!user.equals(command.user())) throw Refusal.invalid("/user", "DIFFERS_FROM_PATH");
    PersonView changed = people.change(command, Versioned.seen(ifMatch), caller.actor());
    return Versioned.ok(changed, changed.version());
  }
}
