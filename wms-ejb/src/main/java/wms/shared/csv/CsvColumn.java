package wms.shared.csv;

/** A column an import table knows. A column that is not required may be missing from the file altogether; its cells then count as empty. */
public record CsvColumn(String name, boolean required) {
  public static CsvColumn required(String name) { return new CsvColumn(name, true); }

  public static CsvColumn optional(String name) { return new CsvColumn(name, false); }
}
