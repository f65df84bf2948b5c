package wms.web.receiving;

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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import wms.inventory.NewUnit;
import wms.inventory.Place;
import wms.inventory.UnitGoods;
import wms.inventory.UnitKind;
import wms.inventory.UnitView;
import wms.inventory.usecase.DivideUnit;
import wms.inventory.usecase.MakeUnit;
import wms.inventory.usecase.NestUnits;
import wms.inventory.usecase.PackUnit;
import wms.inventory.usecase.UnitBook;
import wms.receiving.usecase.MoveGoods;
import wms.shared.Right;
import wms.web.kernel.Allowed;
import wms.web.kernel.Caller;
import wms.web.kernel.Door;
import wms.web.kernel.Given;
import wms.web.kernel.Page;
import wms.web.kernel.Versioned;

/** Logistic units by their SSCC: what stands on them, and where they stand. */
@Door
@Path("units")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class UnitsResource {
  /** @param id made by the sender; the same again is the same unit */
  @Schema(name = "UnitWish") public record Wish(String id, UnitKind kind, String zone, String bin) {}

  @Schema(name = "UnitParent") public record Parent(String parent) {}

  /**
   * @param probeTemperature of its goods in degrees Celsius, when one was taken for this
   * @param exception why goods that are too warm may go there all the same; takes the right DECIDE_HOLD
   */
  @Schema(name = "UnitMove") public record Move(String toZone, String toBin, Double probeTemperature, String exception) {}

  /** @param id made by the sender, for the new unit */
  @Schema(name = "UnitSplit") public record Split(String id, UnitKind kind, List<UnitGoods> goods) {}

  @Schema(name = "UnitMerge") public record Merge(String into) {}

  private final Caller caller;
  private final UnitBook book;
  private final MakeUnit make;
  private final PackUnit pack;
  private final NestUnits nest;
  private final DivideUnit divide;
  private final MoveGoods move;

  @Inject UnitsResource(Caller caller, UnitBook book, MakeUnit make, PackUnit pack, NestUnits nest, DivideUnit divide, MoveGoods move) {
    this.caller = caller;
    this.book = book;
    this.make = make;
    this.pack = pack;
    this.nest = nest;
    this.divide = divide;
    this.move = move;
  }

  /** Those that are there. */
  @GET @Allowed(Right.SEE)
  public Page<UnitView> list(@QueryParam("facility") String facility, @QueryParam("zone") String zone, @QueryParam("lot") String lot, @QueryParam("outer") boolean outer, @QueryParam("limit") Integer limit,
      @QueryParam("cursor") @DefaultValue("") String cursor) {
    return Page.of(book.units(new UnitBook.Filter(facility, zone, lot, outer), caller.sees(), cursor, Page.limit(limit) + 1), Page.limit(limit), UnitView::sscc);
  }

  @GET @Path("{sscc}") @Allowed(Right.SEE) @APIResponseSchema(value = UnitView.class, responseCode = "200") public Response one(@PathParam("sscc") String sscc) {
    UnitView unit = book.unit(sscc);
    caller.actor().mustBeAllowed(Right.SEE, unit.facility());
    return ok(unit);
  }

  @POST @Allowed(Right.WORK_STOCK) @APIResponseSchema(value = UnitView.class, responseCode = "201") public Response make(Wish wish) {
    Wish w = Given.body(wish);
    UnitView unit = make.make(new NewUnit(w.id(), w.kind(), Place.of(w.zone(), w.bin())), caller.actor());
    return Versioned.created(unit, unit.version());
  }

  @POST @Path("{sscc}/packing") @Allowed(Right.WORK_STOCK) @APIResponseSchema(value = UnitView.class, responseCode = "200")
  public Response put(@PathParam("sscc") String sscc, UnitGoods goods) { return ok(pack.put(sscc, Given.body(goods), caller.actor())); }

  @POST @Path("{sscc}/unpacking") @Allowed(Right.WORK_STOCK) @APIResponseSchema(value = UnitView.class, responseCode = "200")
  public Response takeOff(@PathParam("sscc") String sscc, UnitGoods goods) { return ok(pack.takeOff(sscc, Given.body(goods), caller.actor())); }

  /** @return the unit it now stands on; without a parent, the unit itself, which stands alone again */
  @POST @Path("{sscc}/parent") @Allowed(Right.WORK_STOCK) @APIResponseSchema(value = UnitView.class, responseCode = "200")
  public Response nest(@PathParam("sscc") String sscc, Parent wish) {
    String parent = Given.body(wish).parent();
    return ok(parent == null ? nest.takeOff(sscc, caller.actor()) : nest.putOn(sscc, parent, caller.actor()));
  }

  @POST @Path("{sscc}/closing") @Allowed(Right.WORK_STOCK) @APIResponseSchema(value = UnitView.class, responseCode = "200")
  public Response close(@PathParam("sscc") String sscc) { return ok(nest.close(sscc, true, caller.actor())); }

  @POST @Path("{sscc}/opening") @Allowed(Right.WORK_STOCK) @APIResponseSchema(value = UnitView.class, responseCode = "200")
  public Response open(@PathParam("sscc") String sscc) { return ok(nest.close(sscc, false, caller.actor())); }

  /** With all that stands on it, if the zone takes it. */
  @POST @Path("{sscc}/moves") @Allowed(Right.WORK_STOCK) @APIResponseSchema(value = UnitView.class, responseCode = "200")
  public Response move(@PathParam("sscc") String sscc, Move wish) {
    Move m = Given.body(wish);
    return ok(move.moveUnit(sscc, Place.of(m.toZone(), m.toBin()), m.probeTemperature(), m.exception(), caller.actor()));
  }

  /** @return the new unit */
  @POST @Path("{sscc}/split") @Allowed(Right.WORK_STOCK) @APIResponseSchema(value = UnitView.class, responseCode = "201")
  public Response split(@PathParam("sscc") String sscc, Split wish) {
    Split s = Given.body(wish);
    UnitView made = divide.split(sscc, s.id(), s.kind(), s.goods(), caller.actor());
    return Versioned.created(made, made.version());
  }

  /** @return the unit that has it all now */
  @POST @Path("{sscc}/merge") @Allowed(Right.WORK_STOCK) @APIResponseSchema(value = UnitView.class, responseCode = "200")
  public Response merge(@PathParam("sscc") String sscc, Merge wish) { return ok(divide.merge(sscc, Given.body(wish).into(), caller.actor())); }

  /** Its goods lie loose, and it is no more. */
  @POST @Path("{sscc}/taking-apart") @Allowed(Right.WORK_STOCK) @APIResponseSchema(value = UnitView.class, responseCode = "200")
  public Response takeApart(@PathParam("sscc") String sscc) { return ok(divide.takeApart(sscc, caller.actor())); }

  private static Response ok(UnitView unit) { return Versioned.ok(unit, unit.version()); }
}
