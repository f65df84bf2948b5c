package wms.shared.gs1;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Finds out which form a scan has. Understood are: a symbology identifier in front ({@code ]C1}, {@code ]d2}, {@code ]Q3}, {@code ]e0},
 * {@code ]J1} for element strings; any other, such as {@code ]E0} for EAN-13, is passed over), a Digital Link, brackets, the bare number of
 * an EAN, UPC or ITF-14 code or of an SSCC, and otherwise an element string. The separator may come as GS or as what keyboard wedges
 * make of it: {@code ^}, {@code |}, {@code {GS}} or the picture ␝, none of which a value can contain.
 *
 * <p>A bare number of 8, 12, 13, 14 or 18 digits cannot be an element string, for the shortest of those has 16: so a GTIN-14 is never taken
 * for anything else. A scanner that drops the separator makes one value of two and nobody can tell: it has to be set to send it.
 */
final class Scanned {
  private static final int LONGEST = 512;
  private static final Map<Integer, Ai> PLAIN = Map.of(8, Ai.GTIN, 12, Ai.GTIN, 13, Ai.GTIN, 14, Ai.GTIN, 18, Ai.SSCC);

  private Scanned() {}

  static List<Element> elements(String scanned, LocalDate today) {
    String text = trimmed(scanned == null ? "" : scanned);
    if (text.isEmpty()) throw Gs1Reason.EMPTY.with(Map.of());
    if (text.length() > LONGEST) throw Gs1Reason.TOO_LONG.with(Map.of("text", text.substring(0, LONGEST), "longest", LONGEST));
    if (text.matches("(?s)\\](C1|d2|Q3|e0|J1).*")) return RawForm.read(text.substring(3), today);
    return unmarked(text.matches("(?s)\\][A-Za-z][0-9A-Za-z].*") ? text.substring(3) : text, today);
  }

  private static List<Element> unmarked(String text, LocalDate today) {
    if (text.toLowerCase(Locale.ROOT).matches("(?s)https?://.*")) return LinkForm.read(text, today);
    if (text.startsWith("(")) return HumanForm.read(text, today);
    Ai plain = CheckDigit.isDigits(text) ? PLAIN.get(text.length()) : null;
    return plain == null ? RawForm.read(text, today) : List.of(Element.read(plain.code(), plain == Ai.GTIN ? fourteen(text) : text, today));
  }

  /** Zeros in front change no check digit. */
  static String fourteen(String gtin) { return "0".repeat(14 - gtin.length()) + gtin; }

  /** Without the spaces and line ends that keyboards add; GS counts as white space in Java and must stay. */
  private static String trimmed(String text) { return text.replaceAll("^[ \\t\\r\\n]+|[ \\t\\r\\n]+$", ""); }
}
