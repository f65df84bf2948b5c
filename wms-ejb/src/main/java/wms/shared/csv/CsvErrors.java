package wms.shared.csv;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Everything wrong that was found in one file; of very many, the first thousand are told and the rest counted. */
public final class CsvErrors {
  static final int TOLD = 1000;
  private final List<CsvError> found = new ArrayList<>();
  private final Set<Integer> badRows = new HashSet<>();
  private int count;

  public void add(CsvError error) {
    if (found.size() < TOLD) found.add(error);
    badRows.add(error.row());
    count++;
  }

  public boolean isEmpty() { return count == 0; }

  public int count() { return count; }

  boolean concern(int row) { return badRows.contains(row); }

  /** In the order they were found. */
  public List<CsvError> list() { return Collections.unmodifiableList(found); }
}
