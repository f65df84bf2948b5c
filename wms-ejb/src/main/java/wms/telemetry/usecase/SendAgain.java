package wms.telemetry.usecase;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import wms.shared.Actor;
import wms.shared.Deed;
import wms.shared.Refusal;
import wms.shared.Right;
import wms.shared.Scope;
import wms.shared.Sql;
import wms.shared.UseCase;
import wms.telemetry.IntakeReason;
import wms.telemetry.ReadingBatch;
import wms.telemetry.ReadingPack;
import wms.telemetry.ReadingPack.Refused;
import wms.telemetry.Recorded;
import wms.telemetry.Resent;
import wms.telemetry.ResentLetters;
import wms.telemetry.domain.Dialect;
import wms.telemetry.domain.RawMessage;
import wms.telemetry.sql.Registry;

/**
 * A refused message is sent again by a person, as it was after its gateway was registered, or with what was wrong put right. It counts as
 * received when it was: only what it says and what is registered may have changed since. What would be refused again stays where it is.
 */
@UseCase
public class SendAgain {
  private static final int AT_ONCE = 50;
  private static final int SHOWN = 1_000;

  private record Letter(String id, String topic, String facility, String gateway, String reason, Dialect dialect, String content, Instant receivedAt, boolean isSettled) {}

  private static final String LETTERS = "SELECT id, topic, facility, gateway, reason, dialect, content, received_at, settled_at FROM dead_letter ";
  private final Sql sql;
  private final Registry registry;
  private final RecordReadings readings;
  private final Event<Deed> deeds;
  private final Clock clock;

  @Inject public SendAgain(Sql sql, Registry registry, RecordReadings readings, Event<Deed> deeds, Clock clock) {
    this.sql = sql;
    this.registry = registry;
    this.readings = readings;
    this.deeds = deeds;
    this.clock = clock;
  }

  /**
   * @param corrected null to send it as it is
   * @throws Refusal not found, NOT_ALLOWED, LETTER_SETTLED, NOTHING_TO_SEND, or STILL_REFUSED with the reason
   */
  public Resent send(String id, String corrected, Actor by) {
    Letter letter = sql.first(SendAgain::letter, LETTERS + "WHERE id = ?", id).orElseThrow(() -> Refusal.notFound("dead letter", id));
    by.mustBeAllowed(Right.ADMINISTER, where(letter));
    if (letter.isSettled) throw Refusal.conflict(IntakeReason.LETTER_SETTLED);
    if (letter.content == null) throw Refusal.conflict(IntakeReason.NOTHING_TO_SEND);
    String content = corrected == null ? letter.content : corrected;
    registry.look();
    ReadingPack pack = read(letter, content);
    if (isRefusedAgain(pack)) throw Refusal.conflict(IntakeReason.STILL_REFUSED, Map.of("reason", pack.refused().get(0).reason().name(), "detail", pack.refused().get(0).detail()));
    Recorded recorded = readings.record(ReadingBatch.of(pack));
    settle(letter, by);
    int waiting = (int) pack.refused().stream().filter(one -> one.stranger() != null).count();
    Resent resent = new Resent(recorded.stored(), recorded.known(), waiting, recorded.refused() - waiting);
    deeds.fire(Deed.of(by, "telemetry.letter.resent", "deadLetter", id, facility(letter), Map.of("reason", letter.reason, "gateway", letter.gateway, "stored", resent.stored(), "waiting", waiting,
        "was", shown(letter.content), "corrected", content.equals(letter.content) ? "" : shown(content))));
    return resent;
  }

  /**
   * Some of the unsettled letters of a gateway, the oldest first, each as it is.
   *
   * @param reason null for whatever they were refused for
   * @param after the letter to go on from, {@code ""} to begin
   */
  public ResentLetters sendAll(String gateway, String reason, String after, Actor by) {
    registry.look();
    List<Object> params = new ArrayList<>(List.of(gateway, after));
    if (reason != null) params.add(reason);
    Scope scope = by.where(Right.ADMINISTER);
    params.addAll(scope.params());
    List<Letter> letters = sql.list(SendAgain::letter, LETTERS + "WHERE gateway = ? AND id > ? AND settled_at IS NULL" + (reason == null ? "" : " AND reason = ?") + scope.and("facility") + " ORDER BY id FETCH FIRST " + AT_ONCE + " ROWS ONLY", params.toArray());
    List<Letter> sent = letters.stream().filter(letter -> letter.content != null && !isRefusedAgain(read(letter, letter.content))).toList();
    int stored = sent.isEmpty() ? 0 : readings.record(new ReadingBatch(sent.stream().map(letter -> read(letter, letter.content)).toList())).stored();
    sent.forEach(letter -> settle(letter, by));
    if (!sent.isEmpty()) deeds.fire(Deed.of(by, "telemetry.letters.resent", "gateway", gateway, facility(sent.get(0)), Map.of("letters", sent.size(), "stored", stored)));
    return new ResentLetters(sent.size(), stored, letters.size() - sent.size(), letters.size() < AT_ONCE ? null : letters.get(AT_ONCE - 1).id);
  }

  private ReadingPack read(Letter letter, String content) {
    return registry.reader().read(RawMessage.of(letter.topic, facility(letter), letter.gateway, letter.dialect, letter.receivedAt, content.getBytes(StandardCharsets.UTF_8)));
  }

  private static boolean isRefusedAgain(ReadingPack pack) { return pack.readings().isEmpty() && pack.refused().stream().map(Refused::stranger).allMatch(java.util.Objects::isNull); }

  private void settle(Letter letter, Actor by) {
    if (sql.update("UPDATE dead_letter SET settled_at = ?, settled_by = ? WHERE id = ? AND settled_at IS NULL", clock.instant(), by.user(), letter.id) == 0) throw Refusal.conflict(IntakeReason.LETTER_SETTLED);
  }

  private static String where(Letter letter) { return facility(letter) == null ? Actor.EVERYWHERE : letter.facility; }

  /** Null when the message named none of ours: then it is the gateway's own. */
  private static String facility(Letter letter) { return letter.facility == null || letter.facility.isEmpty() ? null : letter.facility; }

  private static String shown(String content) { return content.substring(0, Math.min(SHOWN, content.length())); }

  private static Letter letter(wms.shared.Row row) throws java.sql.SQLException {
    return new Letter(row.text("id"), row.text("topic"), row.text("facility"), row.text("gateway"), row.text("reason"), row.word("dialect", Dialect.class), row.text("content"), row.instant("received_at"), row.instant("settled_at") != null);
  }
}
