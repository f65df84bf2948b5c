package wms.web.dispatch;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import wms.dispatch.ApprovalCommand;
import wms.dispatch.PlanView;
import wms.dispatch.usecase.ApprovePlan;
import wms.dispatch.usecase.PlanBook;
import wms.dispatch.usecase.RejectPlan;
import wms.shared.Right;
import wms.web.kernel.Allowed;
import wms.web.kernel.Caller;
import wms.web.kernel.Door;
import wms.web.kernel.Versioned;

/** Dispatch plans and the decisions on them; they are drawn up at their incident. */
@Door
@Path("plans")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PlansResource {
  private final Caller caller;
  private final PlanBook book;
  private final ApprovePlan approve;
  private final RejectPlan reject;

  @Inject PlansResource(Caller caller, PlanBook book, ApprovePlan approve, RejectPlan reject) {
    this.caller = caller;
    this.book = book;
    this.approve = approve;
    this.reject = reject;
  }

  @GET @Path("{id}") @Allowed(Right.SEE) @APIResponseSchema(value = PlanView.class, responseCode = "200")
  public Response plan(@PathParam("id") String id) { return ok(book.plan(id)); }

  @POST @Path("{id}/approval") @Allowed(Right.APPROVE_PLAN) @APIResponseSchema(value = PlanView.class, responseCode = "200")
  public Response approve(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, ApprovalCommand command) {
    return ok(approve.approve(id, command == null ? new ApprovalCommand(null) : command, seen(ifMatch), caller.actor()));
  }

  @POST @Path("{id}/rejection") @Allowed({Right.APPROVE_PLAN, Right.PLAN}) @APIResponseSchema(value = PlanView.class, responseCode = "200")
  public Response reject(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, Remark remark) {
    return ok(reject.reject(id, remark == null ? null : remark.comment(), seen(ifMatch), caller.actor()));
  }

  /** A plan never changes after it is drawn up, so the version need not be named. */
  private static Long seen(String ifMatch) { return ifMatch == null ? null : Long.valueOf(Versioned.seen(ifMatch)); }

  private static Response ok(PlanView plan) { return Versioned.ok(plan, plan.version()); }
}
