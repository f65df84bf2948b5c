package wms.web.dispatch;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import wms.dispatch.VehicleView;
import wms.dispatch.usecase.VehicleBook;
import wms.shared.Right;
import wms.web.kernel.Allowed;
import wms.web.kernel.Door;
import wms.web.kernel.Page;

/** The vehicles there are. */
@Door
@Path("vehicles")
@Produces(MediaType.APPLICATION_JSON)
public class VehiclesResource {
  private final VehicleBook book;

  @Inject VehiclesResource(VehicleBook book) { this.book = book; }

  @GET @Allowed(Right.SEE)
  public Page<VehicleView> list(@QueryParam("limit") Integer limit, @QueryParam("cursor") @DefaultValue("") String cursor) {
    return Page.of(book.after(cursor, Page.limit(limit) + 1), Page.limit(limit), VehicleView::code);
  }
}
