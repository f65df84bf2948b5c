package wms.shared.paper;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;

/** Drawn labels, as a file to print. */
public final class Labels {
  private final PrintOrder order;
  private final List<Consumer<Sheet>> drawings;

  /** @param drawings one for each label that differs; copies are made of each */
  public Labels(PrintOrder order, List<Consumer<Sheet>> drawings) {
    this.order = order;
    this.drawings = List.copyOf(drawings);
  }

  /** One page a label. */
  public byte[] pdf() { return pdf(drawings, order.copies()); }

  /** For a label printer, ASCII. */
  public byte[] zpl() {
    StringBuilder text = new StringBuilder();
    for (Consumer<Sheet> drawing : drawings) text.append(Zpl.of(Picture.of(pdf(List.of(drawing), 1), order.size(), order.resolution()), order.copies()));
    return text.toString().getBytes(StandardCharsets.US_ASCII);
  }

  private byte[] pdf(List<Consumer<Sheet>> wanted, int copies) {
    try (Paper paper = new Paper(order.size(), order.resolution())) {
      wanted.forEach(drawing -> paper.add(copies, drawing));
      return paper.toPdf();
    }
  }
}
