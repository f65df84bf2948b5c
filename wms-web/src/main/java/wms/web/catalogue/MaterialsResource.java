package wms.web.catalogue;

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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import wms.catalogue.ChangeMaterial;
import wms.catalogue.MaterialBook;
import wms.catalogue.MaterialFacts;
import wms.catalogue.MaterialView;
import wms.catalogue.PackView;
import wms.catalogue.TemperatureClass;
import wms.shared.Contains;
import wms.shared.Right;
import wms.web.kernel.Allowed;
import wms.web.kernel.Caller;
import wms.web.kernel.Door;
import wms.web.kernel.Given;
import wms.web.kernel.Page;
import wms.web.kernel.Versioned;

/** What may be stored. */
@Door
@Path("materials")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MaterialsResource {
  private final Caller caller;
  private final MaterialBook materials;
  private final ChangeMaterial changeMaterial;

  @Inject MaterialsResource(Caller caller, MaterialBook materials, ChangeMaterial changeMaterial) {
    this.caller = caller;
    this.materials = materials;
    this.changeMaterial = changeMaterial;
  }

  @GET @Allowed(Right.SEE)
  public Page<MaterialView> list(@QueryParam("q") String text, @QueryParam("temperatureClass") String temperatureClass, @QueryParam("limit") Integer limit, @QueryParam("cursor") @DefaultValue("") String cursor) {
    return Page.of(materials.after(cursor, Contains.text(text), Given.word("temperatureClass", temperatureClass, TemperatureClass.class), Page.limit(limit) + 1), Page.limit(limit), MaterialView::code);
  }

  @GET @Path("{code}") @Allowed(Right.SEE) @APIResponseSchema(value = MaterialView.class, responseCode = "200")
  public Response one(@PathParam("code") String code) {
    MaterialView material = materials.material(code);
    return Versioned.ok(material, material.version());
  }

  @GET @Path("{code}/packs") @Allowed(Right.SEE)
  public List<PackView> packs(@PathParam("code") String code) { return materials.packsOf(materials.material(code).code()); }

  @PUT @Path("{code}") @Allowed(Right.ADMINISTER) @APIResponseSchema(value = MaterialView.class, responseCode = "200")
  public Response change(@PathParam("code") String code, @HeaderParam("If-Match") String ifMatch, MaterialFacts facts) {
    MaterialView material = changeMaterial.change(code, Given.body(facts), Versioned.seen(ifMatch), caller.actor());
    return Versioned.ok(material, material.version());
  }
}
