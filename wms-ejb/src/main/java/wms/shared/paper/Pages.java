package wms.shared.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Upright A4 pages for documents that are read and signed, written from the top down; a page that is full is followed by another. */
public final class Pages {
  public static final double LEFT = 15;
  public static final double WIDE = 180;
  private static final double TOP = 18;
  private static final double BOTTOM = 280;
  private final List<List<Consumer<Sheet>>> pages = new ArrayList<>(List.of(new ArrayList<>()));
  private double y = TOP;

  /** Millimetres from the top at which the next line begins. */
  public double at() { return y; }

  /** Goes down; to another page when less than {@code needed} is left on this one. */
  public void down(double mm, double needed) {
    y += mm;
    if (y + needed <= BOTTOM) return;
    pages.add(new ArrayList<>());
    y = TOP;
  }

  public void draw(Consumer<Sheet> drawing) { pages.get(pages.size() - 1).add(drawing); }

  /** One line of text, and down below it. */
  public void line(String text, double size) {
    double here = y + size;
    draw(sheet -> sheet.text(text, LEFT, here, size, WIDE));
    down(size * 1.7, size);
  }

  /** Texts side by side; the widths are shares of the page's width. A line stands below it. */
  public void row(List<String> cells, double[] shares, double size) {
    double here = y + size;
    double x = LEFT;
    for (int i = 0; i < cells.size(); i++) {
      double left = x;
      double width = shares[i] * WIDE;
      String text = cells.get(i) == null ? "" : cells.get(i);
      draw(sheet -> sheet.text(text, left, here, size, width - 2));
      x += width;
    }
    rule(here + size * 0.5);
    down(size * 1.9, size * 2);
  }

  private void rule(double below) { draw(sheet -> sheet.fill(LEFT, below, WIDE, 0.1)); }

  /** @param foot what stands at the foot of each page, before its number */
  public byte[] pdf(String foot) {
    try (PDDocument document = new PDDocument(); Typeface typeface = new Typeface(document); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      for (int number = 1; number <= pages.size(); number++) write(document, typeface, pages.get(number - 1), foot + "   " + number + " / " + pages.size());
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(PDDocument document, Typeface typeface, List<Consumer<Sheet>> drawings, String foot) throws IOException {
    PDPage page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    try (Sheet sheet = new Sheet(document, page, Resolution.DPI_300, typeface)) {
      drawings.forEach(drawing -> drawing.accept(sheet));
      sheet.text(foot, LEFT, 290, 3, WIDE);
    }
  }
}
