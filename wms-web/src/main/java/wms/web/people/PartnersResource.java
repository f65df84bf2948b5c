package wms.web.people;

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
import wms.people.ChangeMinimumLife;
import wms.people.MinimumLife;
import wms.people.PartnerBook;
import wms.people.PartnerRole;
import wms.people.PartnerView;
import wms.shared.Contains;
import wms.shared.Right;
import wms.web.kernel.Allowed;
import wms.web.kernel.Caller;
import wms.web.kernel.Door;
import wms.web.kernel.Given;
import wms.web.kernel.Page;
import wms.web.kernel.Versioned;

/** The organisations we deal with, and the remaining life they ask for. */
@Door
@Path("partners")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PartnersResource {
  private final Caller caller;
  private final PartnerBook partners;
  private final ChangeMinimumLife changeMinimumLife;

  @Inject PartnersResource(Caller caller, PartnerBook partners, ChangeMinimumLife changeMinimumLife) {
    this.caller = caller;
    this.partners = partners;
    this.changeMinimumLife = changeMinimumLife;
  }

  @GET @Allowed(Right.SEE)
  public Page<PartnerView> list(@QueryParam("role") String role, @QueryParam("q") String text, @QueryParam("limit") Integer limit, @QueryParam("cursor") @DefaultValue("") String cursor) {
    return Page.of(partners.after(cursor, Given.word("role", role, PartnerRole.class), Contains.text(text), Page.limit(limit) + 1), Page.limit(limit), PartnerView::code);
  }

  @GET @Path("{code}") @Allowed(Right.SEE) @APIResponseSchema(value = PartnerView.class, responseCode = "200")
  public Response one(@PathParam("code") String code) {
    PartnerView partner = partners.partner(code);
    return Versioned.ok(partner, partner.version());
  }

  @PUT @Path("{code}/minimum-life") @Allowed(Right.ADMINISTER) @APIResponseSchema(value = PartnerView.class, responseCode = "200")
  public Response minimumLife(@PathParam("code") String code, @HeaderParam("If-Match") String ifMatch, MinimumLife life) {
    PartnerView partner = changeMinimumLife.change(code, Given.body(life), Versioned.seen(ifMatch), caller.actor());
    return Versioned.ok(partner, partner.version());
  }
}
