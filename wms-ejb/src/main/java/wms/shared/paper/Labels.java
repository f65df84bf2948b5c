package wms.shared.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

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
  public byte[] pdf() { return pdf(order.copies()); }

  /** For a label printer, ASCII. One picture at a time is in memory. */
  public byte[] zpl() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = Loader.loadPDF(pdf(1))) {
      for (int page = 0; page < drawings.size(); page++)
        out.writeBytes(Zpl.of(Picture.of(document, page, order.size(), order.resolution()), order.copies()).getBytes(StandardCharsets.US_ASCII));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private byte[] pdf(int copies) {
    try (Paper paper = new Paper(order.size(), order.resolution())) {
      drawings.forEach(drawing -> paper.add(copies, drawing));
      return paper.toPdf();
    }
  }
}
