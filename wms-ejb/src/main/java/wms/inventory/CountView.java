package wms.inventory;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import jakarta.json.bind.annotation.JsonbTypeAdapter;
import wms.catalogue.TemperatureClass;
import wms.shared.DecimalText;

/**
 * A count at a glance.
 *
 * @param counted lines with a count that stands
 * @param recounts lines that another person has to count again
 * @param counters who has counted in it; they do not approve it
 * @param finds goods that no lot of the books fits
 * @param blind true for a reader from whom expected quantities and differences are kept
 */
public record CountView(String id, String number, String facility, List<String> zones, TemperatureClass temperatureClass, String material, SampleBy sampleBy, Integer sampleLines, Long seed,
    @JsonbTypeAdapter(DecimalText.class) BigDecimal recountShare, @JsonbTypeAdapter(DecimalText.class) BigDecimal recountKg, CountState state, int lines, int counted, int recounts, List<String> counters, List<CountFind> finds, boolean blind,
    Instant openedAt, String openedBy, Instant closedAt, String closedBy, String comment, long version) {}
