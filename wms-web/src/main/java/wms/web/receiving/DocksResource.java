package wms.web.receiving;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import wms.inventory.usecase.Places;
import wms.receiving.DockDay;
import wms.receiving.usecase.NoticeBook;
import wms.shared.Right;
import wms.web.kernel.Allowed;
import wms.web.kernel.Caller;
import wms.web.kernel.Door;
import wms.web.kernel.When;

/** A day at the doors of a facility. */
@Door
@Path("facilities/{facility}/dock-day")
@Produces(MediaType.APPLICATION_JSON)
public class DocksResource {
  private final Caller caller;
  private final NoticeBook book;
  private final Places places;

  @Inject DocksResource(Caller caller, NoticeBook book, Places places) {
    this.caller = caller;
    this.book = book;
    this.places = places;
  }

  /** @param day by the facility's calendar; without it, today */
  @GET @Allowed(Right.SEE) public DockDay day(@PathParam("facility") String facility, @QueryParam("day") String day) {
    caller.actor().mustBeAllowed(Right.SEE, facility);
    return book.day(facility, Optional.ofNullable(When.day("day", day)).orElseGet(() -> places.today(facility)));
  }
}
