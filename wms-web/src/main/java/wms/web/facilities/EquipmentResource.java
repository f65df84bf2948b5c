package wms.web.facilities;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import wms.facilities.ChangeEquipment;
import wms.facilities.EquipmentBook;
import wms.facilities.EquipmentChange;
import wms.facilities.EquipmentFilter;
import wms.facilities.EquipmentKind;
import wms.facilities.EquipmentView;
import wms.facilities.WorkStatus;
import wms.shared.Contains;
import wms.shared.Right;
import wms.web.kernel.Allowed;
import wms.web.kernel.Caller;
import wms.web.kernel.Door;
import wms.web.kernel.Given;
import wms.web.kernel.Page;
import wms.web.kernel.Versioned;

/** Equipment, what is due for calibration first. */
@Door
@Path("equipment")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class EquipmentResource {
  private final Caller caller;
  private final EquipmentBook book;
  private final ChangeEquipment changeEquipment;

  @Inject EquipmentResource(Caller caller, EquipmentBook book, ChangeEquipment changeEquipment) {
    this.caller = caller;
    this.book = book;
    this.changeEquipment = changeEquipment;
  }

  @GET @Allowed(Right.SEE)
  public Page<EquipmentView> list(@QueryParam("facility") String facility, @QueryParam("kind") String kind, @QueryParam("status") String status, @QueryParam("q") String text,
      @QueryParam("limit") Integer limit, @QueryParam("cursor") @DefaultValue("") String cursor) {
    EquipmentFilter filter = new EquipmentFilter(facility, Given.word("kind", kind, EquipmentKind.class), Given.word("status", status, WorkStatus.class), Contains.text(text), caller.sees());
    return Page.of(book.dueFirst(cursor, filter, Page.limit(limit) + 1), Page.limit(limit), EquipmentBook::cursor);
  }

  @GET @Path("{code}") @Allowed(Right.SEE) @APIResponseSchema(value = EquipmentView.class, responseCode = "200")
  public Response one(@PathParam("code") String code) {
    EquipmentView equipment = book.equipment(code);
    caller.actor().mustBeAllowed(Right.SEE, equipment.facility());
    return Versioned.ok(equipment, equipment.version());
  }

  @PUT @Path("{code}") @Allowed({Right.ADMINISTER, Right.ANSWER_ALARM}) @APIResponseSchema(value = EquipmentView.class, responseCode = "200")
  public Response change(@PathParam("code") String code, @HeaderParam("If-Match") String ifMatch, EquipmentChange change) {
    EquipmentView equipment = changeEquipment.change(code, Given.body(change), Versioned.seen(ifMatch), caller.actor());
    return Versioned.ok(equipment, equipment.version());
  }
}
