package wms.telemetry.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import wms.telemetry.MissingMessages;

/**
 * How far one buffer (epoch) of a gateway is on our disk. Everything up to and including {@link #committed} is; what came beyond a hole is
 * remembered as stretches, so that the number jumps once the hole is filled. A message says which one it follows ({@code prev}); one
 * that does not follows the number before it.
 * <p>The start of a buffer may be unknown to us (our tables were lost, or a gateway counts from elsewhere). A gateway sends again from
 * its oldest message on; when the same one knocks three times, each time after a silence, and nothing before it came, there is nothing before it.
 */
public final class Progress {
  static final int KNOCKS = 3;
  /** A gateway is silent for 30 s before it sends again; sooner it is only the broker that repeats itself. */
  static final long SILENCE_MILLIS = 20_000;
  private static final int MOST_STRETCHES = 20;

  private record Stretch(long after, long upTo) {}

  private long committed;
  private long knocking;
  private int knocks;
  private long knockedAt;
  private final List<Stretch> beyond = new ArrayList<>();

  /** A buffer we have heard nothing of. */
  public Progress() {}

  /** @param kept as {@link #kept()} gave it */
  public Progress(long committed, String kept) {
    this.committed = committed;
    String[] parts = kept.split(";", -1);
    if (parts.length < 4) return;
    knocking = Long.parseLong(parts[0]);
    knocks = Integer.parseInt(parts[1]);
    knockedAt = Long.parseLong(parts[2]);
    for (String stretch : parts[3].split(",")) {
      if (stretch.isEmpty()) continue;
      int dash = stretch.indexOf('-');
      beyond.add(new Stretch(Long.parseLong(stretch.substring(0, dash)), Long.parseLong(stretch.substring(dash + 1))));
    }
  }

  public long committed() { return committed; }

  /** Already on the disk: a message sent again needs no second look. */
  public boolean covers(long seq) { return seq <= committed || beyond.stream().anyMatch(stretch -> stretch.after < seq && seq <= stretch.upTo); }

  /**
   * @param prev null when the message does not say; then it follows {@code seq - 1}
   * @param receivedAt epoch milliseconds
   */
  public void take(long seq, Long prev, long receivedAt) {
    listen(seq, receivedAt);
    long after = Math.min(prev == null ? seq - 1 : prev, seq - 1);
    if (seq > committed) beyond.add(new Stretch(after, seq));
    if (knocks >= KNOCKS) committed = Math.max(committed, after);
    joinUp();
  }

  private void listen(long seq, long receivedAt) {
    if (seq <= committed) return;
    boolean isFirst = knocks == 0 || seq < knocking;
    if (!isFirst && (seq != knocking || receivedAt < knockedAt + SILENCE_MILLIS)) return;
    knocking = seq;
    knocks = isFirst ? 1 : knocks + 1;
    knockedAt = receivedAt;
  }

  private void joinUp() {
    beyond.sort(Comparator.comparingLong(Stretch::after));
    List<Stretch> left = new ArrayList<>();
    long before = committed;
    for (Stretch stretch : beyond) {
      if (stretch.after <= committed) committed = Math.max(committed, stretch.upTo);
      else append(left, stretch);
    }
    beyond.clear();
    beyond.addAll(left.subList(0, Math.min(left.size(), MOST_STRETCHES)));
    if (committed > before) knocks = 0;
  }

  private static void append(List<Stretch> stretches, Stretch next) {
    Stretch last = stretches.isEmpty() ? null : stretches.get(stretches.size() - 1);
    if (last != null && next.after <= last.upTo) stretches.set(stretches.size() - 1, new Stretch(last.after, Math.max(last.upTo, next.upTo)));
    else stretches.add(next);
  }

  public boolean hasHole() { return !beyond.isEmpty(); }

  /** What has not come although later messages have, in order. */
  public List<MissingMessages> missing() {
    List<MissingMessages> missing = new ArrayList<>();
    long before = committed;
    for (Stretch stretch : beyond) {
      missing.add(new MissingMessages(before + 1, stretch.after));
      before = stretch.upTo;
    }
    return missing;
  }

  /** What {@link #Progress(long, String)} needs besides the number. */
  public String kept() {
    StringBuilder kept = new StringBuilder().append(knocking).append(';').append(knocks).append(';').append(knockedAt).append(';');
    for (Stretch stretch : beyond) kept.append(stretch.after).append('-').append(stretch.upTo).append(',');
    return kept.toString();
  }
}
