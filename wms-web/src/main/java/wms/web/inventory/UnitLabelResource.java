package wms.web.inventory;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import wms.inventory.UnitView;
import wms.inventory.usecase.UnitBook;
import wms.inventory.usecase.UnitLabels;
import wms.shared.Refusal;
import wms.shared.Right;
import wms.shared.paper.LabelSize;
import wms.shared.paper.Labels;
import wms.shared.paper.PrintOrder;
import wms.shared.paper.Resolution;
import wms.web.kernel.Allowed;
import wms.web.kernel.Caller;
import wms.web.kernel.Door;
import wms.web.kernel.When;

/** The label of a logistic unit. */
@Door
@Path("units/{sscc}/label")
public class UnitLabelResource {
  private final Caller caller;
  private final UnitBook book;
  private final UnitLabels labels;

  @Inject UnitLabelResource(Caller caller, UnitBook book, UnitLabels labels) {
    this.caller = caller;
    this.book = book;
    this.labels = labels;
  }

  /**
   * @param size {@code 100x50} or {@code 100x150} millimetres
   * @param dpi of the label printer, 203 or 300
   * @param copies 1 to 300
   */
  @GET @Produces({LotLabelResource.PDF, LotLabelResource.ZPL}) @Allowed(Right.SEE)
  @APIResponse(responseCode = "200", description = "OK", content = {@Content(mediaType = LotLabelResource.PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")),
      @Content(mediaType = LotLabelResource.ZPL, schema = @Schema(type = SchemaType.STRING))})
  public Response print(@PathParam("sscc") String sscc, @QueryParam("format") @DefaultValue("pdf") String format, @QueryParam("size") @DefaultValue("100x150") String size, @QueryParam("dpi") @DefaultValue("203") String dpi,
      @QueryParam("copies") @DefaultValue("1") String copies) {
    PrintOrder order = new PrintOrder(LabelSize.parse(size), Resolution.of(number("dpi", dpi)), number("copies", copies));
    if (!format.equals("pdf") && !format.equals("zpl")) throw Refusal.invalid("/query/format", "NOT_ONE_OF", Map.of("text", format, "words", "[pdf, zpl]"));
    UnitView unit = book.unit(sscc);
    caller.actor().mustBeAllowed(Right.SEE, unit.facility());
    Labels wanted = labels.of(List.of(book.labelled(unit)), order);
    boolean isPdf = format.equals("pdf");
    return Response.ok(isPdf ? wanted.pdf() : wanted.zpl(), isPdf ? LotLabelResource.PDF : LotLabelResource.ZPL).header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + unit.sscc() + "." + format + "\"").build();
  }

  private static int number(String parameter, String text) { return (int) Math.max(-1, Math.min(Integer.MAX_VALUE, When.number(parameter, text))); }
}
