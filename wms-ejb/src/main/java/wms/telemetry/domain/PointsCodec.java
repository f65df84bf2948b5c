package wms.telemetry.domain;

/**
 * Packs the readings of one series in varints: of times how their steps differ, which is nothing for a sensor that keeps its time; of the
 * ways to the server and of the values how they differ, values as scaled whole numbers where up to three decimals hold them exactly, else
 * as raw doubles. Reading back gives the same bits.
 */
public final class PointsCodec {
  private static final double[] SCALES = {1, 10, 100, 1000};
  private static final int RAW = 9;
  /** Marks what is written so. What is not was written before, with the steps of time themselves, and is read so. */
  private static final int STEPS_DIFFER = 16;
  private static final double LARGEST = 1L << 50;

  private PointsCodec() {}

  static void write(Points points, int from, int to, Bytes out) {
    int scale = scale(points, from, to);
    out.put(scale | STEPS_DIFFER);
    out.putUnsigned(to - from);
    long time = 0;
    long step = 0;
    long lag = 0;
    long value = 0;
    for (int i = from; i < to; i++) {
      out.putSigned(points.at(i) - time - step);
      step = i == from ? 0 : points.at(i) - time;
      time = points.at(i);
      out.putSigned(points.received(i) - time - lag);
      lag = points.received(i) - time;
      if (scale == RAW) {
        out.putFixed(Double.doubleToRawLongBits(points.value(i)));
      } else {
        long scaled = Math.round(points.value(i) * SCALES[scale]);
        out.putSigned(scaled - value);
        value = scaled;
      }
    }
  }

  static void read(Bytes in, Points points) {
    int kind = in.get();
    boolean stepsDiffer = (kind & STEPS_DIFFER) != 0;
    int scale = kind & ~STEPS_DIFFER;
    int count = (int) in.getUnsigned();
    long time = 0;
    long step = 0;
    long lag = 0;
    long value = 0;
    for (int i = 0; i < count; i++) {
      long next = in.getSigned() + step;
      time += next;
      if (stepsDiffer && i > 0) step = next;
      lag += in.getSigned();
      if (scale == RAW) {
        points.add(time, time + lag, Double.longBitsToDouble(in.getFixed()));
      } else {
        value += in.getSigned();
        points.add(time, time + lag, value / SCALES[scale]);
      }
    }
  }

  public static byte[] pack(Points points) {
    Bytes out = new Bytes(points.size() * 6 + 16);
    write(points, 0, points.size(), out);
    return out.written();
  }

  public static void unpack(byte[] packed, Points into) { read(new Bytes(packed), into); }

  private static int scale(Points points, int from, int to) {
    int scale = 0;
    for (int i = from; i < to; i++) {
      while (scale < SCALES.length && !isExact(points.value(i), SCALES[scale])) scale++;
      if (scale == SCALES.length) return RAW;
    }
    return scale;
  }

  private static boolean isExact(double value, double scale) {
    double scaled = value * scale;
    if (!(Math.abs(scaled) < LARGEST)) return false;
    return Double.doubleToRawLongBits(Math.round(scaled) / scale) == Double.doubleToRawLongBits(value);
  }
}
