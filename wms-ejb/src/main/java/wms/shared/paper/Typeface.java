package wms.shared.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The one face on our labels, Chinese and Latin; a document carries only the characters it uses. One a document, closed after it was saved. */
final class Typeface implements AutoCloseable {
  private static final byte[] FILE = read();
  private static final char MISSING = '□';

  private final TrueTypeFont face;
  private final CmapLookup characters;
  private final PDType0Font font;

  Typeface(PDDocument document) throws IOException {
    face = new TTFParser().parse(new RandomAccessReadBuffer(FILE));
    characters = face.getUnicodeCmapLookup();
    font = PDType0Font.load(document, face, true);
  }

  PDType0Font font() { return font; }

  /** With an empty box for each character that the face lacks: a label with a box is better than none. */
  String printable(String text) {
    StringBuilder shown = new StringBuilder();
    text.codePoints().forEach(c -> shown.appendCodePoint(characters.getGlyphId(c) == 0 ? MISSING : c));
    return shown.toString();
  }

  /** Of printable text, in ems. */
  double width(String text) {
    try {
      return font.getStringWidth(text) / 1000;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override public void close() throws IOException { face.close(); }

  private static byte[] read() {
    try (InputStream file = Typeface.class.getResourceAsStream("NotoSansSC-Medium.ttf")) {
      if (file == null) throw new IllegalStateException("the build brought no font");
      return file.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
