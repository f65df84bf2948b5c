package wms.inventory;

import jakarta.json.bind.annotation.JsonbTypeAdapter;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import wms.shared.DecimalText;

/**
 * A logistic unit 物流单元: where it is, what stands on it, and which units do.
 *
 * @param parent the unit it stands on, or null
 * @param closedAt when it was wrapped up, null while goods may be put on it
 * @param endedAt when it was taken apart
 * @param massKg of the goods on it and on the units on it, by their materials
 */
public record UnitView(String sscc, UnitKind kind, String facility, String zone, String bin, String parent, List<UnitContent> contents, List<String> units,
    @JsonbTypeAdapter(DecimalText.class) @Schema(type = SchemaType.STRING, example = "312.5") BigDecimal massKg, Instant madeAt, String madeBy, Instant closedAt, Instant endedAt, long version) {
  public Place place() { return Place.of(zone, bin); }
}
