package wms.web.telemetry;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import wms.shared.Right;
import wms.telemetry.NewSensor;
import wms.telemetry.usecase.NewSensorBook;
import wms.web.kernel.Allowed;
import wms.web.kernel.Caller;
import wms.web.kernel.Door;
import wms.web.kernel.Page;

/** Sensors that are heard and not registered; their readings wait. */
@Door
@Path("new-sensors")
@Produces(MediaType.APPLICATION_JSON)
public class NewSensorsResource {
  private final Caller caller;
  private final NewSensorBook book;

  @Inject NewSensorsResource(Caller caller, NewSensorBook book) {
    this.caller = caller;
    this.book = book;
  }

  @GET @Allowed(Right.SEE)
  public Page<NewSensor> list(@QueryParam("limit") Integer limit, @QueryParam("cursor") @DefaultValue("") String cursor) {
    return Page.of(book.after(cursor, caller.sees(), Page.limit(limit) + 1), Page.limit(limit), NewSensorBook::cursor);
  }
}
