package wms.telemetry.usecase;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import wms.shared.Actor;
import wms.shared.Deed;
import wms.shared.Refusal;
import wms.shared.Right;
import wms.shared.Sql;
import wms.shared.UseCase;
import wms.telemetry.DeadLetter;
import wms.telemetry.IntakeReason;

/** A person has looked at a refused message, and nothing is to be done about it. It stays readable. */
@UseCase
public class PutLetterAside {
  private static final int LONGEST = 500;
  private final Sql sql;
  private final LetterBook book;
  private final Event<Deed> deeds;
  private final Clock clock;

  @Inject public PutLetterAside(Sql sql, LetterBook book, Event<Deed> deeds, Clock clock) {
    this.sql = sql;
    this.book = book;
    this.deeds = deeds;
    this.clock = clock;
  }

  /** @throws Refusal not found, NOT_ALLOWED, LETTER_SETTLED, or without a reason */
  public DeadLetter put(String id, String reason, Actor by) {
    if (reason == null || reason.isBlank()) throw Refusal.invalid("/reason", "REQUIRED");
    if (reason.length() > LONGEST) throw Refusal.invalid("/reason", "TOO_LONG", Map.of("longest", LONGEST));
    DeadLetter letter = book.letter(id);
    by.mustBeAllowed(Right.ADMINISTER, letter.home());
    if (sql.update("UPDATE dead_letter SET settled_at = ?, settled_by = ?, settlement = ? WHERE id = ? AND settled_at IS NULL", clock.instant(), by.user(), reason.strip(), id) == 0)
      throw Refusal.conflict(IntakeReason.LETTER_SETTLED);
    deeds.fire(Deed.of(by, "telemetry.letter.putAside", "deadLetter", id, letter.facility(), Map.of("gateway", letter.gateway(), "refusedFor", letter.reason(), "reason", reason.strip())));
    return book.letter(id);
  }
}
