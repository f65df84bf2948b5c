package wms.shared.csv;

import java.util.List;
import java.util.Set;

/**
 * One row of a file as it stands there.
 *
 * @param number as a spreadsheet counts
 * @param broken the cells that hold an error of their own, such as a formula that divides by nothing
 */
record Line(int number, List<String> cells, Set<Integer> broken) {
  static Line of(int number, List<String> cells) { return new Line(number, cells, Set.of()); }

  boolean isBlank() { return cells.stream().allMatch(String::isBlank); }
}
