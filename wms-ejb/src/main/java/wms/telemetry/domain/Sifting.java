package wms.telemetry.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import wms.telemetry.Reading;

/**
 * Sorts what came for one series into new, known and contradicting. Identity is the device time: the same value again is known; another
 * value contradicts, and the first stays.
 */
public final class Sifting {
  public record Contradiction(Reading reading, double known) {}

  private final List<Reading> fresh = new ArrayList<>();
  private final List<Contradiction> contradictions = new ArrayList<>();
  private int known;

  /** @param existing sorted points of the series, at least for every time that came */
  public static Sifting of(List<Reading> came, Points existing) {
    Sifting sifting = new Sifting();
    List<Reading> inOrder = new ArrayList<>(came);
    inOrder.sort(Comparator.comparing(Reading::at));
    for (Reading reading : inOrder) sifting.sift(reading, existing);
    return sifting;
  }

  private void sift(Reading reading, Points existing) {
    Reading before = fresh.isEmpty() ? null : fresh.get(fresh.size() - 1);
    Double there = before != null && before.at().equals(reading.at()) ? Double.valueOf(before.value()) : existing.valueAt(reading.at().toEpochMilli());
    if (there == null) fresh.add(reading);
    else if (there == reading.value()) known++;
    else contradictions.add(new Contradiction(reading, there));
  }

  public List<Reading> fresh() { return fresh; }

  public List<Contradiction> contradictions() { return contradictions; }

  public int known() { return known; }
}
