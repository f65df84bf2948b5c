package wms.shared.csv;

import java.util.regex.Pattern;

/**
 * Text that a spreadsheet would take for a formula is written with an apostrophe in front and read without it. Text that has the
 * apostrophe already gets another one, so that reading gives back what was written, whatever it was.
 */
final class Guarded {
  private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\\t\\r].*", Pattern.DOTALL);
  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?");

  private Guarded() {}

  static String write(String text) { return FORMULA.matcher(text).matches() && !NUMBER.matcher(text).matches() ? "'" + text : text; }

  static String read(String cell) { return cell.startsWith("'") && FORMULA.matcher(cell).matches() ? cell.substring(1) : cell; }
}
