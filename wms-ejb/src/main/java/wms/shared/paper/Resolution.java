package wms.shared.paper;

import java.util.Map;
import wms.shared.Refusal;

/** How fine a label printer prints. What is sold as 203 dpi has eight dots in a millimetre. */
public enum Resolution {
  DPI_203(8), DPI_300(300 / 25.4);

  private final double dotsPerMm;

  Resolution(double dotsPerMm) { this.dotsPerMm = dotsPerMm; }

  /** @param dpi 203 or 300; @throws Refusal NOT_ONE_OF */
  public static Resolution of(int dpi) {
    if (dpi == 203) return DPI_203;
    if (dpi == 300) return DPI_300;
    throw Refusal.invalid("/query/dpi", "NOT_ONE_OF", Map.of("text", dpi, "words", "[203, 300]"));
  }

  /** Whole dots that fit into a length. */
  int dots(double mm) { return (int) Math.floor(mm * dotsPerMm + 1e-6); }

  /** The length of so many dots. */
  double mm(double dots) { return dots / dotsPerMm; }

  /** The dot that lies nearest. */
  double snapped(double mm) { return Math.round(mm * dotsPerMm) / dotsPerMm; }
}
