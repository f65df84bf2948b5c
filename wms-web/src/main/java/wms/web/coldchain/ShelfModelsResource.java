package wms.web.coldchain;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import wms.coldchain.Ageing;
import wms.coldchain.ShelfModelFacts;
import wms.coldchain.ShelfModelView;
import wms.coldchain.ShelfPreview;
import wms.coldchain.ShelfTrial;
import wms.coldchain.usecase.KeepShelfModels;
import wms.coldchain.usecase.ShelfModelBook;
import wms.coldchain.usecase.TryShelfModel;
import wms.shared.Contains;
import wms.shared.Names;
import wms.shared.Right;
import wms.web.kernel.Allowed;
import wms.web.kernel.Caller;
import wms.web.kernel.Door;
import wms.web.kernel.Given;
import wms.web.kernel.Page;
import wms.web.kernel.Versioned;

/** How goods age. */
@Door
@Path("shelf-models")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ShelfModelsResource {
  /** @param materials codes of those that age so */
  public record NewModel(String code, Names names, Ageing ageing, List<String> materials) {
    ShelfModelFacts facts() { return new ShelfModelFacts(names, ageing, materials); }
  }

  public record Retirement(boolean retired) {}

  private final Caller caller;
  private final ShelfModelBook book;
  private final KeepShelfModels keep;
  private final TryShelfModel tried;

  @Inject ShelfModelsResource(Caller caller, ShelfModelBook book, KeepShelfModels keep, TryShelfModel tried) {
    this.caller = caller;
    this.book = book;
    this.keep = keep;
    this.tried = tried;
  }

  @GET @Allowed(Right.SEE)
  public Page<ShelfModelView> list(@QueryParam("q") String text, @QueryParam("material") String material, @QueryParam("retired") Boolean retired, @QueryParam("limit") Integer limit,
      @QueryParam("cursor") @DefaultValue("") String cursor) {
    return Page.of(book.after(cursor, Contains.text(text), material, retired, Page.limit(limit) + 1), Page.limit(limit), ShelfModelView::code);
  }

  @GET @Path("{code}") @Allowed(Right.SEE) @APIResponseSchema(value = ShelfModelView.class, responseCode = "200")
  public Response one(@PathParam("code") String code) {
    ShelfModelView model = book.model(code);
    return Versioned.ok(model, model.version());
  }

  @POST @Allowed({Right.DECIDE_HOLD, Right.ADMINISTER}) @APIResponseSchema(value = ShelfModelView.class, responseCode = "201")
  public Response add(NewModel model) {
    ShelfModelView made = keep.add(Given.body(model).code(), model.facts(), caller.actor());
    return Versioned.created(made, made.version());
  }

  @PUT @Path("{code}") @Allowed({Right.DECIDE_HOLD, Right.ADMINISTER}) @APIResponseSchema(value = ShelfModelView.class, responseCode = "200")
  public Response change(@PathParam("code") String code, @HeaderParam("If-Match") String ifMatch, ShelfModelFacts facts) {
    ShelfModelView changed = keep.change(code, Given.body(facts), Versioned.seen(ifMatch), caller.actor());
    return Versioned.ok(changed, changed.version());
  }

  /** A model that no material uses any more is taken out of use, or put back. */
  @POST @Path("{code}/retirement") @Allowed({Right.DECIDE_HOLD, Right.ADMINISTER}) @APIResponseSchema(value = ShelfModelView.class, responseCode = "200")
  public Response retire(@PathParam("code") String code, @HeaderParam("If-Match") String ifMatch, Retirement wanted) {
    ShelfModelView changed = keep.retire(code, Given.body(wanted).retired(), Versioned.seen(ifMatch), caller.actor());
    return Versioned.ok(changed, changed.version());
  }

  /** What a model would make of a way through temperatures; nothing is kept. */
  @POST @Path("preview") @Allowed(Right.SEE)
  public ShelfPreview preview(ShelfTrial trial) { return tried.preview(Given.body(trial)); }
}
