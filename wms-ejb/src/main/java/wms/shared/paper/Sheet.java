package wms.shared.paper;

import static wms.shared.paper.Paper.POINTS_PER_MM;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import uk.org.okapibarcode.graphics.Rectangle;

/** One label under the pen. Millimetres from the top left corner; a text stands on its base line, and its size is that of the em. */
public final class Sheet implements AutoCloseable {
  private static final double SMALLEST = 0.6;
  private static final String CUT = "…";
  private final PDPageContentStream pen;
  private final Resolution resolution;
  private final Typeface typeface;
  private final double height;

  Sheet(PDDocument document, PDPage page, Resolution resolution, Typeface typeface) throws IOException {
    this.pen = new PDPageContentStream(document, page);
    this.resolution = resolution;
    this.typeface = typeface;
    this.height = page.getMediaBox().getHeight() / POINTS_PER_MM;
  }

  /** One line, made smaller when it is too long (to three fifths), and then cut with an ellipsis. */
  public void text(String text, double x, double baseline, double size, double width) { text(typeface.printable(text), x, baseline, size, width, 0); }

  /** White on black, as wide as its text. @return that width */
  public double tag(String text, double x, double baseline, double size) {
    String shown = typeface.printable(text);
    double width = typeface.width(shown) * size + size * 0.8;
    fill(x, baseline - size * 1.05, width, size * 1.4);
    text(shown, x + size * 0.4, baseline, size, width, 1);
    return width;
  }

  /** Lines broken at spaces, or anywhere in Chinese; what does not fit into so many lines is made smaller. @return the last base line */
  public double paragraph(String text, double x, double baseline, double size, double width, int lines) {
    String shown = typeface.printable(text);
    double fitting = size;
    while (fitting > size * SMALLEST && broken(shown, width / fitting).size() > lines) fitting -= size * 0.05;
    List<String> broken = broken(shown, width / fitting);
    double y = baseline;
    for (int i = 0; i < Math.min(lines, broken.size()); i++) {
      if (i > 0) y += fitting * 1.2;
      text(i == lines - 1 ? String.join("", broken.subList(i, broken.size())) : broken.get(i), x, y, fitting, width, 0);
    }
    return y;
  }

  /** Of a text that was not made smaller. */
  public double widthOf(String text, double size) { return typeface.width(typeface.printable(text)) * size; }

  public void fill(double x, double y, double width, double tall) {
    draw(() -> {
      pen.setNonStrokingColor(0f);
      rectangle(resolution.snapped(x), resolution.snapped(y), Math.max(resolution.mm(1), resolution.snapped(width)), Math.max(resolution.mm(1), resolution.snapped(tall)));
      pen.fill();
    });
  }

  /** A line through points, {@code x, y} after each other; {@code grey} is 0 for black and 1 for white. */
  public void stroke(List<double[]> points, double wide, float grey) {
    if (points.size() < 2) return;
    draw(() -> {
      pen.setStrokingColor(grey);
      pen.setLineWidth(points(wide));
      pen.moveTo(points(points.get(0)[0]), points(height - points.get(0)[1]));
      for (double[] point : points.subList(1, points.size())) pen.lineTo(points(point[0]), points(height - point[1]));
      pen.stroke();
    });
  }

  /** A grey field. */
  public void shade(double x, double y, double width, double tall, float grey) {
    draw(() -> {
      pen.setNonStrokingColor(grey);
      rectangle(x, y, width, tall);
      pen.fill();
    });
  }

  /** A square symbol with modules as large as the place allows, in its upper right corner. */
  public void matrix(Bars bars, double x, double y, double side) {
    double module = resolution.mm(resolution.dots(side) / (bars.width() + 2 * bars.quiet()));
    double left = resolution.snapped(x + side) - module * (bars.width() + bars.quiet());
    bars(bars, left, resolution.snapped(y) + module * bars.quiet(), module, module);
  }

  /** A linear symbol in the middle of the given width, its modules no wider than told. */
  public void linear(Bars bars, double x, double y, double width, double tall, double widestModule) {
    int fitting = resolution.dots(width) / (bars.width() + 2 * bars.quiet());
    double module = resolution.mm(Math.min(fitting, Math.max(1, resolution.dots(widestModule))));
    bars(bars, resolution.snapped(x + (width - module * bars.width()) / 2), resolution.snapped(y), module, resolution.snapped(tall) / bars.height());
  }

  @Override public void close() throws IOException { pen.close(); }

  private void bars(Bars bars, double x, double y, double across, double down) {
    draw(() -> {
      pen.setNonStrokingColor(0f);
      for (Rectangle bar : bars.rectangles()) rectangle(x + bar.x * across, y + bar.y * down, bar.width * across, bar.height * down);
      pen.fill();
    });
  }

  private void text(String shown, double x, double baseline, double size, double width, float grey) {
    double fitting = Math.max(size * SMALLEST, Math.min(size, width / Math.max(1e-9, typeface.width(shown))));
    String line = cut(shown, width / fitting);
    draw(() -> {
      pen.setNonStrokingColor(grey);
      pen.beginText();
      pen.setFont(typeface.font(), points(fitting));
      pen.newLineAtOffset(points(x), points(height - baseline));
      pen.showText(line);
      pen.endText();
    });
  }

  private String cut(String text, double ems) {
    if (typeface.width(text) <= ems + 1e-6) return text;
    int end = text.length();
    while (end > 0 && typeface.width(text.substring(0, end) + CUT) > ems) end = text.offsetByCodePoints(end, -1);
    return text.substring(0, end) + CUT;
  }

  private List<String> broken(String text, double ems) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : text.split("(?<= )|(?<=[\\u2E80-\\uFFEF])")) {
      if (!line.isEmpty() && typeface.width((line + word).stripTrailing()) > ems) {
        lines.add(line);
        line = "";
      }
      line += word;
    }
    lines.add(line);
    return lines;
  }

  private void rectangle(double x, double y, double width, double tall) throws IOException {
    pen.addRect(points(x), points(height - y - tall), points(width), points(tall));
  }

  private static float points(double mm) { return (float) (mm * POINTS_PER_MM); }

  private interface Strokes { void draw() throws IOException; }

  private static void draw(Strokes strokes) {
    try {
      strokes.draw();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
