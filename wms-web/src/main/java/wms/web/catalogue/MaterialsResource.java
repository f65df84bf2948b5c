package wms.web.catalogue;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import wms.catalogue.MaterialBook;
import wms.catalogue.MaterialView;
import wms.catalogue.PackView;
import wms.shared.Right;
import wms.web.kernel.Allowed;
import wms.web.kernel.Door;
import wms.web.kernel.Page;
import wms.web.kernel.Versioned;

/** What may be stored. */
@Door
@Path("materials")
@Produces(MediaType.APPLICATION_JSON)
public class MaterialsResource {
  private final MaterialBook materials;

  @Inject MaterialsResource(MaterialBook materials) { this.materials = materials; }

  @GET @Allowed(Right.SEE)
  public Page<MaterialView> list(@QueryParam("limit") Integer limit, @QueryParam("cursor") @DefaultValue("") String cursor) {
    return Page.of(materials.after(cursor, Page.limit(limit) + 1), Page.limit(limit), MaterialView::code);
  }

  @GET @Path("{code}") @Allowed(Right.SEE) @APIResponseSchema(value = MaterialView.class, responseCode = "200")
  public Response one(@PathParam("code") String code) {
    MaterialView material = materials.material(code);
    return Versioned.ok(material, material.version());
  }

  @GET @Path("{code}/packs") @Allowed(Right.SEE)
  public List<PackView> packs(@PathParam("code") String code) { return materials.packsOf(materials.material(code).code()); }
}
