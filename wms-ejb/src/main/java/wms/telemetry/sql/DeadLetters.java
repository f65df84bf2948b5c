package wms.telemetry.sql;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import wms.shared.Actor;
import wms.shared.Ids;
import wms.shared.Part;
import wms.shared.Row;
import wms.shared.Sql;
import wms.telemetry.ReadingPack;
import wms.telemetry.ReadingPack.Refused;
import wms.telemetry.domain.Dialect;
import wms.telemetry.domain.PlainText;

/**
 * Keeps what was refused. Of one message at most a hundred letters, the last of them for all the rest. Each gateway has room for so many;
 * the oldest give way and are counted. Letters of new sensors, whose readings are kept elsewhere, have a room of their own, so that
 * nothing else gives way to them.
 */
@Part
public class DeadLetters {
  static final int MOST = 100;
  static final int MOST_OF_STRANGERS = 500;
  private static final String STRANGERS = "?";
  public static final int MOST_LETTERS = 5_000;
  public static final long MOST_BYTES = 16L << 20;
  /** So many go at once, so that there is room for a while. */
  private static final int MAKE_ROOM = 250;

  private record Box(int letters, long bytes) {}

  private record Old(String id, int size) {}

  private final Sql sql;
  private final int mostLetters;
  private final long mostBytes;

  @Inject public DeadLetters(Sql sql) { this(sql, MOST_LETTERS, MOST_BYTES); }

  /** With room for so many letters a gateway, and so much of what they say. */
  public DeadLetters(Sql sql, int mostLetters, long mostBytes) {
    this.sql = sql;
    this.mostLetters = mostLetters;
    this.mostBytes = mostBytes;
  }

  /** @param kept the sensors whose readings are kept, see {@link NewSensors} */
  public void keep(ReadingPack pack, List<Refused> refused, Set<String> kept) {
    String box = sql.first(row -> row.text("code"), "SELECT code FROM gateway WHERE code = ?", pack.gateway()).orElse("");
    Map<Boolean, List<Refused>> byKept = refused.stream().collect(Collectors.partitioningBy(one -> one.stranger() != null && kept.contains(one.stranger().sensor())));
    keep(pack, byKept.get(true).stream().map(DeadLetters::withoutContent).toList(), box + STRANGERS, MOST_OF_STRANGERS);
    keep(pack, byKept.get(false), box, mostLetters);
  }

  private static Refused withoutContent(Refused kept) { return new Refused(kept.reason(), kept.detail(), kept.payload(), kept.stranger(), null, null); }

  private void keep(ReadingPack pack, List<Refused> refused, String box, int most) {
    if (refused.isEmpty()) return;
    List<Refused> letters = new ArrayList<>(refused.subList(0, Math.min(MOST, refused.size())));
    if (refused.size() > MOST) letters.add(rest(refused.subList(MOST, refused.size())));
    boolean isKept = box.endsWith(STRANGERS);
    sql.batch("INSERT INTO dead_letter (id, topic, facility, gateway, reason, detail, payload, received_at, box, dialect, content, content_size, stranger) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        letters.stream().map(letter -> row(pack, letter, box, isKept && letter.stranger() != null ? letter.stranger().sensor() : null)).toList());
    count(box, letters.size(), letters.stream().mapToLong(DeadLetters::size).sum());
    makeRoom(box, most, pack.receivedAt());
  }

  private static Refused rest(List<Refused> rest) {
    List<String> contents = rest.stream().filter(one -> Dialect.SENML_JSON.name().equals(one.dialect())).map(one -> one.content().substring(1, one.content().length() - 1)).toList();
    String content = contents.isEmpty() ? null : contents.stream().collect(Collectors.joining(",\n", "[", "]"));
    return new Refused(rest.get(0).reason(), "and " + rest.size() + " more of this message", rest.get(0).payload(), null, content == null ? null : Dialect.SENML_JSON.name(), content);
  }

  private static int size(Refused letter) { return letter.content() == null ? 0 : letter.content().length(); }

  private static Object[] row(ReadingPack pack, Refused refused, String box, String stranger) {
    return new Object[] {Ids.at(pack.receivedAt().toEpochMilli()), PlainText.of(pack.topic(), 300), PlainText.of(pack.facility(), 64), PlainText.of(pack.gateway(), 64),
        refused.reason(), PlainText.of(refused.detail(), 500), PlainText.of(refused.payload(), Integer.MAX_VALUE), pack.receivedAt(), box, refused.dialect(),
        refused.content() == null ? null : PlainText.of(refused.content(), Integer.MAX_VALUE), size(refused), stranger};
  }

  /** What was kept of a new sensor is recorded. */
  public void settle(String gateway, String sensor, Instant at, Actor by) {
    sql.update("UPDATE dead_letter SET settled_at = ?, settled_by = ? WHERE box = ? AND stranger = ? AND settled_at IS NULL", at, by.user(), gateway + STRANGERS, sensor);
  }

  private void count(String box, int letters, long bytes) {
    if (sql.update("UPDATE dead_letter_box SET letters = letters + ?, bytes = bytes + ? WHERE box = ?", letters, bytes, box) == 0)
      sql.update("INSERT INTO dead_letter_box (box, letters, bytes, dropped) VALUES (?, ?, ?, 0)", box, letters, bytes);
  }

  private void makeRoom(String box, int most, Instant now) {
    while (sql.first(DeadLetters::box, "SELECT letters, bytes FROM dead_letter_box WHERE box = ?", box).filter(full -> full.letters > most || full.bytes > mostBytes).isPresent()) {
      List<Old> oldest = sql.list(row -> new Old(row.text("id"), row.count("content_size")),
          "SELECT id, content_size FROM dead_letter WHERE box = ? ORDER BY id FETCH FIRST " + Math.max(1, Math.min(MAKE_ROOM, most / 10)) + " ROWS ONLY", box);
      if (oldest.isEmpty()) return;
      sql.batch("DELETE FROM dead_letter WHERE id = ?", oldest.stream().map(old -> new Object[] {old.id}).toList());
      sql.update("UPDATE dead_letter_box SET letters = letters - ?, bytes = bytes - ?, dropped = dropped + ?, dropped_at = ? WHERE box = ?",
          oldest.size(), oldest.stream().mapToLong(Old::size).sum(), oldest.size(), now, box);
    }
  }

  private static Box box(Row row) throws SQLException { return new Box(row.count("letters"), row.number("bytes")); }
}
