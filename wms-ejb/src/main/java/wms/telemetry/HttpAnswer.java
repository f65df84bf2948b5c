package wms.telemetry;

import jakarta.json.bind.annotation.JsonbProperty;
import java.util.List;

/**
 * What an Efento gateway is answered: the loggers whose measurements are wanted, by the number it gave them. All are: also those that
 * nobody registered yet.
 */
public record HttpAnswer(@JsonbProperty("Y") List<Integer> wanted, @JsonbProperty("N") List<Integer> unwanted) {
  public HttpAnswer(List<Integer> wanted) { this(wanted, List.of()); }
}
