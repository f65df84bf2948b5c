package wms.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import wms.shared.CommonReason;
import wms.shared.Refusal;

/** Slows down guessing: after five failures for one user from one address the next tries wait, 30 s at first and up to 15 min. */
@ApplicationScoped
public class Attempts {
  private static final int FREE = 5;
  private static final int REMEMBERED = 10_000;

  private record Failures(int count, Instant last) {
    Instant openAgain() {
      long wait = Math.min(Duration.ofMinutes(15).toSeconds(), 30L << Math.min(count - FREE, 10));
      return count < FREE ? last : last.plusSeconds(wait);
    }
  }

  private final Map<String, Failures> failures = new ConcurrentHashMap<>();

  public void mustBeOpen(String user, String address, Instant now) {
    Failures failed = failures.get(user + '@' + address);
    if (failed == null || !now.isBefore(failed.openAgain())) return;
    long seconds = Duration.between(now, failed.openAgain()).toSeconds() + 1;
    throw Refusal.of(Refusal.Kind.TOO_MANY, CommonReason.TOO_MANY_ATTEMPTS, Map.of("retryAfterSeconds", seconds));
  }

  public void failed(String user, String address, Instant now) {
    if (failures.size() > REMEMBERED) failures.values().removeIf(old -> old.last().isBefore(now.minusSeconds(900)));
    failures.merge(user + '@' + address, new Failures(1, now), (old, one) -> new Failures(old.count() + 1, now));
  }

  public void succeeded(String user, String address) { failures.remove(user + '@' + address); }
}
