package wms.shared;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.Collections;

/** "Has this text somewhere in it, in capitals or not" as a condition for a query. */
public final class Contains {
  private final String text;

  private Contains(String text) { this.text = text; }

  /** @param text what a reader typed; null or blank asks for everything */
  public static Contains text(String text) { return new Contains(text == null ? "" : text.strip().toLowerCase(Locale.ROOT)); }

  /** A condition such as {@code " AND (LOWER(a) LIKE ? …)"}, empty when everything fits; its values go by {@link #params}. */
  public String in(String... columns) {
    if (text.isEmpty()) return "";
    return List.of(columns).stream().map(column -> "LOWER(" + column + ") LIKE ? ESCAPE '!'").collect(Collectors.joining(" OR ", " AND (", ")"));
  }

  /** @param columns how many were named */
  public List<Object> params(int columns) {
    if (text.isEmpty()) return List.of();
    return Collections.nCopies(columns, "%" + text.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%");
  }
}
