package wms.shared.paper;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * A label in a printer's dots, black or white: a page of its PDF, so that both look alike. Letters are smoothed before a dot is
 * decided; bars lie on whole dots and need none of it.
 *
 * @param bits row by row, each row filled up to whole bytes; 1 is black
 */
record Picture(int width, int height, byte[] bits) {
  private static final int HALF = 128;

  static Picture of(PDDocument document, int page, LabelSize size, Resolution resolution) {
    BufferedImage grey = new BufferedImage(resolution.dots(size.width()), resolution.dots(size.height()), BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = grey.createGraphics();
    try {
      graphics.setBackground(Color.WHITE);
      graphics.clearRect(0, 0, grey.getWidth(), grey.getHeight());
      new PDFRenderer(document).renderPageToGraphics(page, graphics, (float) (1 / resolution.mm(1) / Paper.POINTS_PER_MM));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      graphics.dispose();
    }
    return decided(grey.getRaster());
  }

  int bytesPerRow() { return (width + 7) / 8; }

  private static Picture decided(Raster grey) {
    Picture picture = new Picture(grey.getWidth(), grey.getHeight(), new byte[(grey.getWidth() + 7) / 8 * grey.getHeight()]);
    for (int y = 0; y < picture.height; y++)
      for (int x = 0; x < picture.width; x++)
        if (grey.getSample(x, y, 0) < HALF) picture.bits[y * picture.bytesPerRow() + x / 8] |= (byte) (0x80 >> x % 8);
    return picture;
  }
}
