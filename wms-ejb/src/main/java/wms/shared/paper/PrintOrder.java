package wms.shared.paper;

import java.util.Map;
import wms.shared.Refusal;

/** How a label is wanted. */
public record PrintOrder(LabelSize size, Resolution resolution, int copies) {
  public static final int MOST_COPIES = 300;

  public PrintOrder {
    if (copies < 1) throw Refusal.invalid("/query/copies", "NUMBER_TOO_SMALL", Map.of("least", 1));
    if (copies > MOST_COPIES) throw Refusal.invalid("/query/copies", "NUMBER_TOO_LARGE", Map.of("most", MOST_COPIES));
  }
}
