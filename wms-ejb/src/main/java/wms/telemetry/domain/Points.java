package wms.telemetry.domain;

import java.util.Arrays;

/** The readings of one series as columns: device time and receipt time in epoch milliseconds, and the value. */
public final class Points {
  private long[] at;
  private long[] received;
  private double[] value;
  private int size;

  public Points() { this(16); }

  public Points(int room) {
    at = new long[room];
    received = new long[room];
    value = new double[room];
  }

  public void add(long time, long receivedAt, double reading) {
    if (size == at.length) grow();
    at[size] = time;
    received[size] = receivedAt;
    value[size++] = reading;
  }

  public void addAll(Points more) { for (int i = 0; i < more.size; i++) add(more.at[i], more.received[i], more.value[i]); }

  private void grow() {
    int room = Math.max(16, size * 2);
    at = Arrays.copyOf(at, room);
    received = Arrays.copyOf(received, room);
    value = Arrays.copyOf(value, room);
  }

  public int size() { return size; }

  public long at(int i) { return at[i]; }

  public long received(int i) { return received[i]; }

  public double value(int i) { return value[i]; }

  /** In order of time, each time once; of two with the same time the one added first stays. Doing it twice changes nothing. */
  public Points sorted() {
    if (isSorted()) return this;
    Integer[] order = new Integer[size];
    for (int i = 0; i < size; i++) order[i] = i;
    Arrays.sort(order, (a, b) -> Long.compare(at[a], at[b]));
    Points sorted = new Points(size);
    for (int i : order) if (sorted.size == 0 || sorted.at[sorted.size - 1] != at[i]) sorted.add(at[i], received[i], value[i]);
    return sorted;
  }

  private boolean isSorted() {
    for (int i = 1; i < size; i++) if (at[i] <= at[i - 1]) return false;
    return true;
  }

  /** The stretch from (with) to (without), of sorted points. */
  public Points between(long from, long to) {
    Points part = new Points();
    for (int i = Math.max(0, indexOf(from)); i < size && at[i] < to; i++) part.add(at[i], received[i], value[i]);
    return part;
  }

  /** Where the time is, or would be, in sorted points. */
  public int indexOf(long time) {
    int found = Arrays.binarySearch(at, 0, size, time);
    return found >= 0 ? found : -found - 1;
  }

  /** The value at exactly that time in sorted points, or null. */
  public Double valueAt(long time) {
    int found = Arrays.binarySearch(at, 0, size, time);
    return found >= 0 ? value[found] : null;
  }
}
