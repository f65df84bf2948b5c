package wms.web.kernel;

import java.util.List;
import java.util.function.Function;

/** A part of a list, and the cursor that asks for the next part; null at the end. */
public record Page<T>(List<T> items, String next) {
  public static final int MOST = 500;
  public static final int USUAL = 100;

  /** What to ask the database for when the reader wants {@code limit}: between 1 and 500, usually 100. */
  public static int limit(Integer wanted) { return wanted == null ? USUAL : Math.max(1, Math.min(MOST, wanted)); }

  /**
   * A page out of what the query gave.
   *
   * @param found up to {@code limit + 1} items: the extra one only tells that there is more
   * @param cursor what stands for an item when asking for those after it
   */
  public static <T> Page<T> of(List<T> found, int limit, Function<T, String> cursor) {
    if (found.size() <= limit) return new Page<>(List.copyOf(found), null);
    List<T> items = List.copyOf(found.subList(0, limit));
    return new Page<>(items, cursor.apply(items.get(limit - 1)));
  }
}
