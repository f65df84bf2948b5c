package wms.shared.csv;

import java.util.Map;

/**
 * One thing that is wrong in a file.
 *
 * @param row as a spreadsheet counts: the header is row 1
 * @param column null when the row as a whole is wrong
 * @param code stable reason code
 * @param params facts for the sentence; {@code text} is the offending text
 */
public record CsvError(int row, String column, String code, Map<String, Object> params) {
  /** JSON pointer of the place in the file. */
  public String pointer() { return "/rows/" + row + (column == null ? "" : "/" + column.replace("~", "~0").replace("/", "~1")); }
}
