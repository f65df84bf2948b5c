package wms.telemetry.domain;

import java.nio.ByteBuffer;

/**
 * The roll-ups of the 24 hours of one series' day (UTC) side by side, so that a year is 365 short rows that lie together. Always of the
 * same length: a row that is changed hour by hour never has to move.
 */
public final class Day {
  public static final int HOURS = 24;
  public static final long MILLIS = HOURS * Hour.MILLIS;
  private static final int BYTES = 28;
  private final byte[] bytes;

  private Day(byte[] bytes) { this.bytes = bytes; }

  public static Day empty() { return new Day(new byte[HOURS * BYTES]); }

  public static Day of(byte[] bytes) { return new Day(bytes.clone()); }

  /** When the day of that time began, epoch milliseconds. */
  public static long of(long at) { return Math.floorDiv(at, MILLIS) * MILLIS; }

  /** Of the hour in which that time lies. */
  public Summary hour(long at) {
    ByteBuffer slot = slot(at);
    int readings = slot.getInt();
    return readings == 0 ? Summary.NONE : new Summary(readings, slot.getDouble(), slot.getDouble(), slot.getDouble());
  }

  public void put(long at, Summary hour) { slot(at).putInt(hour.readings()).putDouble(hour.lowest()).putDouble(hour.highest()).putDouble(hour.total()); }

  public byte[] bytes() { return bytes; }

  private ByteBuffer slot(long at) { return ByteBuffer.wrap(bytes).position((int) Math.floorDiv(Math.floorMod(at, MILLIS), Hour.MILLIS) * BYTES); }
}
