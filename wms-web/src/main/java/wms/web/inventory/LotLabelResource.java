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
import java.math.BigDecimal;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import wms.inventory.usecase.LotLabels;
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

/** Labels for the packs of a lot. */
@Door
@Path("lots/{lot}/label")
public class LotLabelResource {
  static final String PDF = "application/pdf";
  static final String ZPL = "application/zpl";

  private final Caller caller;
  private final LotLabels labels;

  @Inject LotLabelResource(Caller caller, LotLabels labels) {
    this.caller = caller;
    this.labels = labels;
  }

  /**
   * @param size {@code 100x50} or {@code 100x150} millimetres
   * @param dpi of the label printer, 203 or 300
   * @param copies 1 to 300
   * @param quantity in one pack, in the material's unit; without it the label does not say
   */
  @GET @Produces({PDF, ZPL}) @Allowed(Right.SEE)
  @APIResponse(responseCode = "200", description = "OK", content = {@Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")), @Content(mediaType = ZPL, schema = @Schema(type = SchemaType.STRING))})
  public Response print(@PathParam("lot") String lot, @QueryParam("format") @DefaultValue("pdf") String format, @QueryParam("size") @DefaultValue("100x50") String size,
      @QueryParam("dpi") @DefaultValue("203") String dpi, @QueryParam("copies") @DefaultValue("1") String copies, @QueryParam("quantity") String quantity) {
    PrintOrder order = new PrintOrder(LabelSize.parse(size), Resolution.of(number("dpi", dpi)), number("copies", copies));
    if (!format.equals("pdf") && !format.equals("zpl")) throw Refusal.invalid("/query/format", "NOT_ONE_OF", Map.of("text", format, "words", "[pdf, zpl]"));
    Labels wanted = labels.of(lot, decimal(quantity), order, caller.sees());
    return format.equals("pdf") ? file(wanted.pdf(), PDF, lot + ".pdf") : file(wanted.zpl(), ZPL, lot + ".zpl");
  }

  private static Response file(byte[] content, String type, String name) {
    return Response.ok(content, type).header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + name.replaceAll("[^A-Za-z0-9_.-]", "_") + "\"").build();
  }

  private static int number(String parameter, String text) { return (int) Math.max(-1, Math.min(Integer.MAX_VALUE, When.number(parameter, text))); }

  /** @return null when it is absent */
  private static BigDecimal decimal(String text) {
    if (text == null || text.isBlank()) return null;
    if (!text.matches("\\d{1,12}(\\.\\d{1,3})?")) throw Refusal.invalid("/query/quantity", "NOT_A_NUMBER", Map.of("text", text));
    return new BigDecimal(text);
  }
}
