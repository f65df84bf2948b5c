package wms.inventory;

import jakarta.json.bind.annotation.JsonbTypeAdapter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import wms.shared.DecimalText;
import wms.shared.Names;

/**
 * What a scan says, and what it names here.
 *
 * @param text with brackets when it was a code of GS1, otherwise as scanned
 * @param parts the elements of a code of GS1; empty for a code of our own
 * @param gtin 14 digits
 * @param count pieces in the thing that carries the code
 * @param named what is known here, the most particular first; empty when it is all strange
 */
public record Scan(String text, List<Part> parts, String gtin, String lotNumber, LocalDate produced, LocalDate expiry,
    @JsonbTypeAdapter(DecimalText.class) @Schema(type = SchemaType.STRING, example = "12.5") BigDecimal netKg, Integer count, String sscc, List<Named> named) {
  /** What stands in the brackets, and what behind them. */
  @Schema(name = "ScanPart") public record Part(String ai, String text) {}

  @Schema(name = "ScanKind") public enum Kind { LOT, UNIT, MATERIAL, BIN, ZONE, FACILITY }

  /**
   * @param names null for a bin and a logistic unit
   * @param within the zone of a bin, the facility of a zone or of a logistic unit; otherwise null
   */
  @Schema(name = "ScanNamed") public record Named(Kind kind, String code, Names names, String within) {}
}
