package wms.web.alarms;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import wms.alarms.EscalationPolicy;
import wms.alarms.PolicyCommand;
import wms.alarms.usecase.KeepPolicies;
import wms.alarms.usecase.PolicyBook;
import wms.shared.Actor;
import wms.shared.Right;
import wms.web.kernel.Allowed;
import wms.web.kernel.Caller;
import wms.web.kernel.Door;
import wms.web.kernel.Given;
import wms.web.kernel.Versioned;

/** Who is told of a facility's alarms after how long; the facility {@code *} stands for all without a policy of their own. */
@Door
@Path("escalation-policies")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class EscalationPoliciesResource {
  private final Caller caller;
  private final PolicyBook policies;
  private final KeepPolicies keep;

  @Inject EscalationPoliciesResource(Caller caller, PolicyBook policies, KeepPolicies keep) {
    this.caller = caller;
    this.policies = policies;
    this.keep = keep;
  }

  @GET @Path("{facility}") @Allowed(Right.SEE) @APIResponseSchema(value = EscalationPolicy.class, responseCode = "200")
  public Response policy(@PathParam("facility") String facility) {
    if (!facility.equals(Actor.EVERYWHERE)) caller.actor().mustBeAllowed(Right.SEE, facility);
    EscalationPolicy policy = policies.of(facility);
    return Versioned.ok(policy, policy.version());
  }

  @PUT @Path("{facility}") @Allowed(Right.ADMINISTER) @APIResponseSchema(value = EscalationPolicy.class, responseCode = "200")
  public Response change(@PathParam("facility") String facility, @HeaderParam("If-Match") String ifMatch, PolicyCommand command) {
    EscalationPolicy policy = keep.change(facility, Given.body(command), Versioned.seen(ifMatch), caller.actor());
    return Versioned.ok(policy, policy.version());
  }
}
