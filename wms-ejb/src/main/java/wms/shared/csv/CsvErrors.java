package wms.shared.csv;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Everything wrong that was found in one file. */
public final class CsvErrors {
  private final List<CsvError> found = new ArrayList<>();
  private final Set<Integer> badRows = new HashSet<>();

  public void add(CsvError error) {
    found.add(error);
    badRows.add(error.row());
  }

  public boolean isEmpty() { return found.isEmpty(); }

  boolean concern(int row) { return badRows.contains(row); }

  /** In the order they were found. */
  public List<CsvError> list() { return Collections.unmodifiableList(found); }
}
