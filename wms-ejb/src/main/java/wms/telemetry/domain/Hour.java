package wms.telemetry.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The readings of one series in one hour (UTC), as they are kept in rows. */
public record Hour(int series, long at, Points points) {
  public static final long MILLIS = 3_600_000;
  /** Derby takes 32,000 bytes in a row; a reading takes at most 28. */
  private static final int MOST_IN_A_ROW = 4_000;
  private static final int LARGEST = 31_000;

  /** One row of it. */
  public record Part(int number, int readings, byte[] payload) {}

  public static long of(long at) { return Math.floorDiv(at, MILLIS) * MILLIS; }

  /** @param series points by series number */
  public static List<Hour> split(Map<Integer, Points> series) {
    List<Hour> hours = new ArrayList<>();
    series.forEach((number, points) -> {
      Map<Long, Points> byHour = new TreeMap<>();
      for (int i = 0; i < points.size(); i++) byHour.computeIfAbsent(of(points.at(i)), h -> new Points()).add(points.at(i), points.received(i), points.value(i));
      byHour.forEach((at, part) -> hours.add(new Hour(number, at, part)));
    });
    return hours;
  }

  /** What was kept before comes first and stays; doing it twice changes nothing. */
  public Hour after(Points kept) {
    Points all = new Points(kept.size() + points.size());
    all.addAll(kept);
    all.addAll(points);
    return new Hour(series, at, all.sorted());
  }

  /** As few rows as it takes. */
  public List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    for (int from = 0; from < points.size(); ) {
      int to = Math.min(points.size(), from + MOST_IN_A_ROW);
      byte[] payload = pack(from, to);
      while (payload.length > LARGEST) payload = pack(from, to = from + (to - from) / 2);
      parts.add(new Part(parts.size(), to - from, payload));
      from = to;
    }
    return parts;
  }

  private byte[] pack(int from, int to) {
    Bytes out = new Bytes((to - from) * 6 + 16);
    PointsCodec.write(points, from, to, out);
    return out.written();
  }
}
