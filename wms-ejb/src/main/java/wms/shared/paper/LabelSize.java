package wms.shared.paper;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import wms.shared.Refusal;

/** The labels a printer may be loaded with, in millimetres. */
public enum LabelSize {
  SMALL(100, 50), LARGE(100, 150);

  private final double width;
  private final double height;

  LabelSize(double width, double height) {
    this.width = width;
    this.height = height;
  }

  public double width() { return width; }

  public double height() { return height; }

  /** Such as {@code 100x50}. */
  public String text() { return Math.round(width) + "x" + Math.round(height); }

  /** @throws Refusal NOT_ONE_OF */
  public static LabelSize parse(String text) {
    List<String> known = Arrays.stream(values()).map(LabelSize::text).toList();
    if (!known.contains(text)) throw Refusal.invalid("/query/size", "NOT_ONE_OF", Map.of("text", text, "words", known.toString()));
    return values()[known.indexOf(text)];
  }
}
