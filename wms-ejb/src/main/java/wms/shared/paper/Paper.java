package wms.shared.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * A pile of labels or sheets that becomes one PDF. Copies of a label share its content, so that three hundred weigh little more than one.
 */
public final class Paper implements AutoCloseable {
  static final double POINTS_PER_MM = 72 / 25.4;
  private final PDDocument document = new PDDocument();
  private final double width;
  private final double height;
  private final Resolution resolution;
  private final Typeface typeface;

  public Paper(LabelSize size, Resolution resolution) { this(size.width(), size.height(), resolution); }

  /** For papers that travel with goods. */
  public static Paper a4() { return new Paper(210, 297, Resolution.DPI_300); }

  private Paper(double width, double height, Resolution resolution) {
    this.width = width;
    this.height = height;
    this.resolution = resolution;
    try {
      typeface = new Typeface(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One more label, as often as told. */
  public void add(int copies, Consumer<Sheet> drawing) {
    PDPage page = new PDPage(new PDRectangle((float) (width * POINTS_PER_MM), (float) (height * POINTS_PER_MM)));
    document.addPage(page);
    try (Sheet sheet = new Sheet(document, page, resolution, typeface)) {
      drawing.accept(sheet);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    for (int copy = 1; copy < copies; copy++) document.addPage(new PDPage(new COSDictionary(page.getCOSObject())));
  }

  public byte[] toPdf() {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override public void close() {
    try {
      document.close();
      typeface.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
