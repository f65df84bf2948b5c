package wms.web.shipping;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import wms.receiving.usecase.NoticeBook;
import wms.shared.Refusal;
import wms.shared.Right;
import wms.shipping.CrossDock;
import wms.shipping.CrossDockWish;
import wms.shipping.WaveView;
import wms.shipping.usecase.BringToDoor;
import wms.shipping.usecase.CrossDocks;
import wms.web.kernel.Allowed;
import wms.web.kernel.Caller;
import wms.web.kernel.Door;
import wms.web.kernel.Given;

/** Goods of an arrival that orders wait for. */
@Door
@Path("cross-docks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CrossDocksResource {
  private final Caller caller;
  private final NoticeBook notices;
  private final CrossDocks book;
  private final BringToDoor bring;

  @Inject CrossDocksResource(Caller caller, NoticeBook notices, CrossDocks book, BringToDoor bring) {
    this.caller = caller;
    this.notices = notices;
    this.book = book;
    this.bring = bring;
  }

  /** What was unloaded comes before what is only announced; of each the more urgent order first. */
  @GET @Allowed(Right.SEE) public List<CrossDock> of(@QueryParam("notice") String notice) {
    if (notice == null || notice.isBlank()) throw Refusal.invalid("/query/notice", "REQUIRED");
    caller.actor().mustBeAllowed(Right.SEE, notices.notice(notice).facility());
    return book.of(notice);
  }

  /** What was unloaded goes to the door for an order; the answer is the wave whose only list says where. */
  @POST @Allowed(Right.WORK_STOCK) @APIResponseSchema(value = WaveView.class, responseCode = "201") public Response bring(CrossDockWish wish) {
    return Response.status(201).entity(bring.bring(Given.body(wish), caller.actor())).build();
  }
}
