package wms.web.dispatch;

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
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import wms.dispatch.LoadingTaskView;
import wms.dispatch.TaskState;
import wms.dispatch.usecase.CancelTask;
import wms.dispatch.usecase.LoadTask;
import wms.dispatch.usecase.TaskBook;
import wms.shared.Right;
import wms.web.kernel.Allowed;
import wms.web.kernel.Caller;
import wms.web.kernel.Door;
import wms.web.kernel.Page;
import wms.web.kernel.Versioned;

/** What the floor has to load for approved plans. */
@Door
@Path("loading-tasks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class LoadingTasksResource {
  private final Caller caller;
  private final TaskBook book;
  private final LoadTask load;
  private final CancelTask cancel;

  @Inject LoadingTasksResource(Caller caller, TaskBook book, LoadTask load, CancelTask cancel) {
    this.caller = caller;
    this.book = book;
    this.load = load;
    this.cancel = cancel;
  }

  @GET @Allowed(Right.SEE)
  public Page<LoadingTaskView> list(@QueryParam("facility") String facility, @QueryParam("plan") String plan, @QueryParam("state") TaskState state,
      @QueryParam("limit") Integer limit, @QueryParam("cursor") @DefaultValue("") String cursor) {
    return Page.of(book.after(cursor, facility, plan, state, caller.sees(), Page.limit(limit) + 1), Page.limit(limit), LoadingTaskView::number);
  }

  @POST @Path("{id}/loading") @Allowed(Right.WORK_STOCK) @APIResponseSchema(value = LoadingTaskView.class, responseCode = "200")
  public Response load(@PathParam("id") String id) { return ok(load.load(id, caller.actor())); }

  @POST @Path("{id}/cancellation") @Allowed(Right.APPROVE_PLAN) @APIResponseSchema(value = LoadingTaskView.class, responseCode = "200")
  public Response cancel(@PathParam("id") String id, Remark remark) { return ok(cancel.cancel(id, remark == null ? null : remark.comment(), caller.actor())); }

  private static Response ok(LoadingTaskView task) { return Versioned.ok(task, task.version()); }
}
