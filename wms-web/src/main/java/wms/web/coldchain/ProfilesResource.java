package wms.web.coldchain;

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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import wms.coldchain.NewProfile;
import wms.coldchain.ProfileChange;
import wms.coldchain.ProfileVersionView;
import wms.coldchain.ProfileView;
import wms.coldchain.ReadyProfile;
import wms.coldchain.TrialRun;
import wms.coldchain.usecase.AddProfile;
import wms.coldchain.usecase.ChangeProfile;
import wms.coldchain.usecase.ChooseProfile;
import wms.coldchain.usecase.ProfileBook;
import wms.coldchain.usecase.ReadyProfiles;
import wms.coldchain.usecase.TryRules;
import wms.coldchain.usecase.WithdrawVersion;
import wms.shared.Right;
import wms.web.kernel.Allowed;
import wms.web.kernel.Caller;
import wms.web.kernel.Door;
import wms.web.kernel.Given;
import wms.web.kernel.Page;
import wms.web.kernel.Versioned;

/** What zones must keep, which of it is in force, and what other rules would have found. */
@Door
@Path("profiles")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ProfilesResource {
  /** Those that shall keep a profile from now on. */
  public record KeptBy(List<String> zones) {}

  private final Caller caller;
  private final ProfileBook book;
  private final ReadyProfiles ready;
  private final AddProfile addProfile;
  private final ChangeProfile changeProfile;
  private final WithdrawVersion withdrawVersion;
  private final ChooseProfile chooseProfile;
  private final TryRules tryRules;

  @Inject ProfilesResource(Caller caller, ProfileBook book, ReadyProfiles ready, AddProfile addProfile, ChangeProfile changeProfile, WithdrawVersion withdrawVersion, ChooseProfile chooseProfile, TryRules tryRules) {
    this.caller = caller;
    this.book = book;
    this.ready = ready;
    this.addProfile = addProfile;
    this.changeProfile = changeProfile;
    this.withdrawVersion = withdrawVersion;
    this.chooseProfile = chooseProfile;
    this.tryRules = tryRules;
  }

  @GET @Allowed(Right.SEE)
  public Page<ProfileView> list(@QueryParam("limit") Integer limit, @QueryParam("cursor") @DefaultValue("") String cursor) {
    return Page.of(book.after(cursor, Page.limit(limit) + 1), Page.limit(limit), ProfileView::code);
  }

  @GET @Path("{code}") @Allowed(Right.SEE) @APIResponseSchema(value = ProfileView.class, responseCode = "200")
  public Response one(@PathParam("code") String code) { return answer(book.profile(code)); }

  @GET @Path("{code}/versions") @Allowed(Right.SEE)
  public List<ProfileVersionView> versions(@PathParam("code") String code) { return book.versions(code); }

  @GET @Path("ready") @Allowed(Right.SEE)
  public List<ReadyProfile> ready() { return ready.all(); }

  @POST @Allowed(Right.DECIDE_HOLD) @APIResponseSchema(value = ProfileView.class, responseCode = "201")
  public Response add(NewProfile profile) {
    ProfileView added = addProfile.add(Given.body(profile), caller.actor());
    return Versioned.created(added, added.version());
  }

  @PUT @Path("{code}") @Allowed(Right.DECIDE_HOLD) @APIResponseSchema(value = ProfileView.class, responseCode = "200")
  public Response change(@PathParam("code") String code, @HeaderParam("If-Match") String ifMatch, ProfileChange change) {
    return answer(changeProfile.change(code, Given.body(change), Versioned.seen(ifMatch), caller.actor()));
  }

  /** Of the version that is not yet in force. */
  @POST @Path("{code}/withdrawal") @Allowed(Right.DECIDE_HOLD) @APIResponseSchema(value = ProfileView.class, responseCode = "200")
  public Response withdraw(@PathParam("code") String code, @HeaderParam("If-Match") String ifMatch) { return answer(withdrawVersion.withdraw(code, Versioned.seen(ifMatch), caller.actor())); }

  @PUT @Path("{code}/zones") @Allowed(Right.DECIDE_HOLD) @APIResponseSchema(value = ProfileView.class, responseCode = "200")
  public Response keep(@PathParam("code") String code, @HeaderParam("If-Match") String ifMatch, KeptBy kept) {
    return answer(chooseProfile.choose(code, Given.body(kept).zones(), Versioned.seen(ifMatch), caller.actor()));
  }

  @POST @Path("trial") @Allowed(Right.DECIDE_HOLD)
  public TrialRun.Result tryOut(TrialRun run) { return tryRules.run(Given.body(run), caller.actor()); }

  private static Response answer(ProfileView profile) { return Versioned.ok(profile, profile.version()); }
}
