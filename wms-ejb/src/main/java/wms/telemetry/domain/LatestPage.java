package wms.telemetry.domain;

import java.nio.ByteBuffer;

/**
 * The newest readings of {@value #SERIES} series side by side, so that a commit of many sensors changes a few rows and not one each.
 * Times are epoch milliseconds.
 */
public final class LatestPage {
  public static final int SERIES = 64;
  private static final int BYTES = 24;
  private final byte[] bytes;

  private LatestPage(byte[] bytes) { this.bytes = bytes; }

  /** Nothing has been heard of any. */
  public static LatestPage empty() { return new LatestPage(new byte[SERIES * BYTES]); }

  public static LatestPage of(byte[] bytes) { return new LatestPage(bytes.clone()); }

  /** Number of the page a series is on. */
  public static int of(int series) { return Math.floorDiv(series, SERIES); }

  public byte[] bytes() { return bytes; }

  public LatestPage copy() { return of(bytes); }

  public boolean hasReadings(int series) { return receivedAt(series) > 0; }

  public long at(int series) { return slot(series).getLong(); }

  public double value(int series) { return slot(series).getDouble(offset(series) + 8); }

  public long receivedAt(int series) { return slot(series).getLong(offset(series) + 16); }

  public void put(int series, long at, double value, long receivedAt) { slot(series).putLong(at).putDouble(value).putLong(receivedAt); }

  private ByteBuffer slot(int series) { return ByteBuffer.wrap(bytes).position(offset(series)); }

  private static int offset(int series) { return Math.floorMod(series, SERIES) * BYTES; }
}
