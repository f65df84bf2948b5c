package wms.shared.paper;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** What comes out of the printer, looked at by a scanner and by a reader that are not ours. */
public final class Printed {
  private static final Pattern GRAPHIC = Pattern.compile("\\^PW(\\d+)\\n\\^LL(\\d+)\\n.*\\^GFA,(\\d+),(\\d+),(\\d+),([^\\^]+)\\^FS", Pattern.DOTALL);

  private Printed() {}

  /** The first page. */
  public static BufferedImage page(byte[] pdf, float dpi) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFRenderer(document).renderImageWithDPI(0, dpi);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static int pages(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return document.getNumberOfPages();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static String text(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a label printer makes of it: its own reading of the packed picture. */
  public static BufferedImage label(byte[] zpl) {
    Matcher graphic = GRAPHIC.matcher(new String(zpl, StandardCharsets.US_ASCII));
    if (!graphic.find()) throw new AssertionError("no graphic");
    int perRow = Integer.parseInt(graphic.group(5));
    String hex = unpacked(graphic.group(6), perRow * 2);
    if (hex.length() != Integer.parseInt(graphic.group(3)) * 2) throw new AssertionError("the picture has " + hex.length() / 2 + " bytes, told were " + graphic.group(3));
    BufferedImage image = new BufferedImage(Integer.parseInt(graphic.group(1)), Integer.parseInt(graphic.group(2)), BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < image.getHeight(); y++)
      for (int x = 0; x < image.getWidth(); x++)
        image.setRGB(x, y, (Character.digit(hex.charAt(y * perRow * 2 + x / 4), 16) >> (3 - x % 4) & 1) == 1 ? Color.BLACK.getRGB() : Color.WHITE.getRGB());
    return image;
  }

  /** The part at which somebody aims a scanner: shares of the width and height. */
  public static BufferedImage aimedAt(BufferedImage image, double left, double top, double right, double bottom) {
    int x = (int) (left * image.getWidth());
    int y = (int) (top * image.getHeight());
    return image.getSubimage(x, y, (int) (right * image.getWidth()) - x, (int) (bottom * image.getHeight()) - y);
  }

  /** @return what the scanner sends */
  public static String scanned(BufferedImage image) {
    int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    LuminanceSource source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
    try {
      return new MultiFormatReader().decode(new BinaryBitmap(new HybridBinarizer(source)),
          Map.of(DecodeHintType.TRY_HARDER, true, DecodeHintType.ASSUME_GS1, true, DecodeHintType.POSSIBLE_FORMATS, List.of(BarcodeFormat.DATA_MATRIX, BarcodeFormat.CODE_128))).getText();
    } catch (NotFoundException e) {
      throw new AssertionError("no code is found on the label", e);
    }
  }

  private static String unpacked(String packed, int digitsPerRow) {
    StringBuilder all = new StringBuilder();
    int times = 0;
    for (char c : packed.toCharArray()) {
      if (c >= 'G' && c <= 'Y') times += c - 'G' + 1;
      else if (c >= 'g' && c <= 'z') times += (c - 'g' + 1) * 20;
      else {
        int left = digitsPerRow - all.length() % digitsPerRow;
        if (c == ',') all.append("0".repeat(left));
        else if (c == '!') all.append("F".repeat(left));
        else if (c == ':') all.append(all.substring(all.length() - digitsPerRow));
        else all.append(String.valueOf(c).repeat(Math.max(1, times)));
        times = 0;
      }
    }
    return all.toString();
  }
}
