package wms.telemetry.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/** A journal row: the readings of many series that were committed together, series after series, so that a reader skips what it does not want. */
public final class JournalCodec {
  /** Derby takes 32,000 bytes. */
  static final int LARGEST = 30_000;
  private static final int MOST_AT_ONCE = 1_000;

  /** One encoded row and the stretch of device time in it. */
  public record Block(byte[] payload, long from, long to, int readings) {}

  private final List<Block> blocks = new ArrayList<>();
  private Bytes row = new Bytes(8_192);
  private long from = Long.MAX_VALUE;
  private long to = Long.MIN_VALUE;
  private int readings;

  private JournalCodec() {}

  /** @param series points by series number */
  public static List<Block> pack(Map<Integer, Points> series) {
    JournalCodec codec = new JournalCodec();
    series.forEach((number, points) -> {
      for (int i = 0; i < points.size(); i += MOST_AT_ONCE) codec.add(number, points, i, Math.min(points.size(), i + MOST_AT_ONCE));
    });
    codec.close();
    return codec.blocks;
  }

  private void add(int number, Points points, int first, int end) {
    Bytes group = new Bytes((end - first) * 8 + 16);
    PointsCodec.write(points, first, end, group);
    if (row.at() + group.at() + 20 > LARGEST) close();
    row.putUnsigned(number);
    row.putUnsigned(group.at());
    row.putAll(group);
    for (int i = first; i < end; i++) {
      from = Math.min(from, points.at(i));
      to = Math.max(to, points.at(i));
    }
    readings += end - first;
  }

  private void close() {
    if (readings == 0) return;
    blocks.add(new Block(row.written(), from, to, readings));
    row = new Bytes(8_192);
    from = Long.MAX_VALUE;
    to = Long.MIN_VALUE;
    readings = 0;
  }

  /** Adds the wanted series of a row to what is there already. */
  public static void unpack(byte[] payload, IntPredicate wanted, Map<Integer, Points> into) {
    Bytes in = new Bytes(payload);
    while (!in.isAtEnd()) {
      int number = (int) in.getUnsigned();
      int length = (int) in.getUnsigned();
      if (wanted.test(number)) PointsCodec.read(in, into.computeIfAbsent(number, n -> new Points()));
      else in.skip(length);
    }
  }
}
