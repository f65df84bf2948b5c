package wms.shared.paper;

import java.util.List;
import java.util.stream.Collectors;
import uk.org.okapibarcode.backend.Code128;
import uk.org.okapibarcode.backend.DataMatrix;
import uk.org.okapibarcode.backend.HumanReadableLocation;
import uk.org.okapibarcode.backend.QrCode;
import uk.org.okapibarcode.backend.Symbol;
import uk.org.okapibarcode.graphics.Rectangle;
import wms.shared.gs1.ElementString;

/** A symbol as black rectangles, in modules. The quiet zone around it is not part of it. */
public final class Bars {
  private final Symbol symbol;
  private final int quiet;

  private Bars(Symbol symbol, int quiet) {
    this.symbol = symbol;
    this.quiet = quiet;
  }

  /** GS1 DataMatrix. */
  public static Bars matrix(ElementString code) { return new Bars(filled(square(), Symbol.DataType.GS1, brackets(code)), 1); }

  /** A Data Matrix that is none of GS1's, for a code of our own. */
  public static Bars matrix(String text) { return new Bars(filled(square(), Symbol.DataType.ECI, text), 1); }

  /** QR, which any telephone reads. */
  public static Bars qr(String text) {
    QrCode symbol = new QrCode();
    symbol.setPreferredEccLevel(QrCode.EccLevel.M);
    return new Bars(filled(symbol, Symbol.DataType.ECI, text), 4);
  }

  /** GS1-128. */
  public static Bars linear(ElementString code) {
    Code128 symbol = new Code128();
    symbol.setHumanReadableLocation(HumanReadableLocation.NONE);
    symbol.setBarHeight(1);
    return new Bars(filled(symbol, Symbol.DataType.GS1, brackets(code)), 10);
  }

  int width() { return symbol.getWidth(); }

  int height() { return symbol.getHeight(); }

  /** Modules that must stay white on each side. */
  int quiet() { return quiet; }

  List<Rectangle> rectangles() { return symbol.getRectangles(); }

  private static DataMatrix square() {
    DataMatrix symbol = new DataMatrix();
    symbol.setForceMode(DataMatrix.ForceMode.SQUARE);
    return symbol;
  }

  private static Symbol filled(Symbol symbol, Symbol.DataType type, String content) {
    symbol.setDataType(type);
    symbol.setModuleWidth(1);
    symbol.setContent(content);
    return symbol;
  }

  /** Square ones, which no value can contain. */
  private static String brackets(ElementString code) {
    return code.elements().stream().map(element -> "[" + element.key() + "]" + element.text()).collect(Collectors.joining());
  }
}
