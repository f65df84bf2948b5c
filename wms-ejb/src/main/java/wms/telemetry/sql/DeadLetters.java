package wms.telemetry.sql;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
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
 * the oldest give way and are counted.
 */
@Part
public class DeadLetters {
  static final int MOST = 100;
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

  public void keep(ReadingPack pack, List<Refused> refused) {
    String box = sql.first(row -> row.text("code"), "SELECT code FROM gateway WHERE code = ?", pack.gateway()).orElse("");
    List<Refused> letters = refused.size() <= MOST ? refused : new ArrayList<>(refused.subList(0, MOST));
    if (refused.size() > MOST) letters.add(rest(refused.subList(MOST, refused.size())));
    sql.batch("INSERT INTO dead_letter (id, topic, facility, gateway, reason, detail, payload, received_at, box, dialect, content, content_size) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        letters.stream().map(letter -> row(pack, letter, box)).toList());
    count(box, letters.size(), letters.stream().mapToLong(DeadLetters::size).sum());
    makeRoom(box, pack.receivedAt());
  }

  private static Refused rest(List<Refused> rest) {
    List<String> contents = rest.stream().filter(one -> Dialect.SENML_JSON.name().equals(one.dialect())).map(one -> one.content().substring(1, one.content().length() - 1)).toList();
    String content = contents.isEmpty() ? null : contents.stream().collect(Collectors.joining(",\n", "[", "]"));
    return new Refused(rest.get(0).reason(), "and " + rest.size() + " more of this message", rest.get(0).payload(), null, content == null ? null : Dialect.SENML_JSON.name(), content);
  }

  private static int size(Refused letter) { return letter.content() == null ? 0 : letter.content().length(); }

  private static Object[] row(ReadingPack pack, Refused refused, String box) {
    return new Object[] {Ids.at(pack.receivedAt().toEpochMilli()), PlainText.of(pack.topic(), 300), PlainText.of(pack.facility(), 64), PlainText.of(pack.gateway(), 64),
        refused.reason(), PlainText.of(refused.detail(), 500), PlainText.of(refused.payload(), Integer.MAX_VALUE), pack.receivedAt(), box, refused.dialect(),
        refused.content() == null ? null : PlainText.of(refused.content(), Integer.MAX_VALUE), size(refused)};
  }

  private void count(String box, int letters, long bytes) {
    if (sql.update("UPDATE dead_letter_box SET letters = letters + ?, bytes = bytes + ? WHERE gateway = ?", letters, bytes, box) == 0)
      sql.update("INSERT INTO dead_letter_box (gateway, letters, bytes, dropped) VALUES (?, ?, ?, 0)", box, letters, bytes);
  }

  private void makeRoom(String box, Instant now) {
    while (sql.first(DeadLetters::box, "SELECT letters, bytes FROM dead_letter_box WHERE gateway = ?", box).filter(this::isFull).isPresent()) {
      List<Old> oldest = sql.list(row -> new Old(row.text("id"), row.count("content_size")), "SELECT id, content_size FROM dead_letter WHERE box = ? ORDER BY id FETCH FIRST " + Math.max(1, Math.min(MAKE_ROOM, mostLetters / 10)) + " ROWS ONLY", box);
      if (oldest.isEmpty()) return;
      sql.batch("DELETE FROM dead_letter WHERE id = ?", oldest.stream().map(old -> new Object[] {old.id}).toList());
      sql.update("UPDATE dead_letter_box SET letters = letters - ?, bytes = bytes - ?, dropped = dropped + ?, dropped_at = ? WHERE gateway = ?",
          oldest.size(), oldest.stream().mapToLong(Old::size).sum(), oldest.size(), now, box);
    }
  }

  private boolean isFull(Box box) { return box.letters > mostLetters || box.bytes > mostBytes; }

  private static Box box(Row row) throws SQLException { return new Box(row.count("letters"), row.number("bytes")); }
}
