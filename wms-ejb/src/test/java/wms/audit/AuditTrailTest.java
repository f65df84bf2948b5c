package wms.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import wms.shared.Actor;
import wms.shared.DatabaseTest;
import wms.shared.Deed;
import wms.shared.Scope;

class AuditTrailTest extends DatabaseTest {
  private static final Instant NOON = Instant.parse("2026-11-22T04:00:00Z");
  private static final AuditFilter ANY = new AuditFilter(null, null, null, null, null, null);
  private AuditLog log;

  @BeforeEach void fiveDeeds() {
    log = new AuditLog(sql);
    for (int i = 1; i <= 5; i++) write("inventory.lot.received", "L" + i);
  }

  @Test void aTrailThatNobodyTouchedIsWhole() {
    assertThat(verification()).matches(Verification::ok).extracting(Verification::entries).isEqualTo(5L);
  }

  @Test void anEmptyTrailIsWhole() {
    sql.update("DELETE FROM audit_entry");
    sql.update("UPDATE audit_head SET seq = 0, hash = ?", Chain.ROOT);
    assertThat(verification().ok()).isTrue();
  }

  @Test void aChangedEntryIsFound() {
    sql.update("UPDATE audit_entry SET actor = 'somebody-else' WHERE seq = 3");
    assertThat(verification().firstBad()).isEqualTo(new Verification.FirstBad(3, Verification.Problem.CHANGED));
  }

  @Test void aMissingEntryIsFoundWhereverItWas() {
    sql.update("DELETE FROM audit_entry WHERE seq = 1");
    assertThat(verification().firstBad()).isEqualTo(new Verification.FirstBad(1, Verification.Problem.MISSING));
    sql.update("DELETE FROM audit_entry WHERE seq > 1");
    assertThat(verification().firstBad()).isEqualTo(new Verification.FirstBad(1, Verification.Problem.MISSING));
  }

  @Test void anEndThatWasCutOffIsFound() {
    sql.update("DELETE FROM audit_entry WHERE seq = 5");
    assertThat(verification().firstBad()).isEqualTo(new Verification.FirstBad(5, Verification.Problem.MISSING));
  }

  @Test void aCutEndWhoseHeadWasPutBackToAnotherEntryIsFound() {
    sql.update("DELETE FROM audit_entry WHERE seq = 5");
    sql.update("UPDATE audit_head SET seq = 4");
    assertThat(verification().firstBad()).isEqualTo(new Verification.FirstBad(4, Verification.Problem.CHANGED));
  }

  @Test void swappedEntriesAreFound() {
    sql.update("UPDATE audit_entry SET seq = 99 WHERE seq = 2");
    sql.update("UPDATE audit_entry SET seq = 2 WHERE seq = 4");
    sql.update("UPDATE audit_entry SET seq = 4 WHERE seq = 99");
    assertThat(verification().firstBad()).isEqualTo(new Verification.FirstBad(2, Verification.Problem.CHANGED));
  }

  @Test void theNewestComeFirstAndOnlyFromFacilitiesOneMaySee() {
    assertThat(log.newest(ANY, Scope.EVERYWHERE, Long.MAX_VALUE, 2)).extracting(AuditEntry::subjectId).containsExactly("L5", "L4");
    assertThat(log.newest(ANY, new Scope(java.util.Set.of("ELSEWHERE")), Long.MAX_VALUE, 10)).isEmpty();
    assertThat(log.newest(new AuditFilter(null, null, null, "inventory.", "MNS", "L3"), Scope.EVERYWHERE, Long.MAX_VALUE, 10)).hasSize(1);
  }

  @Test void manyWritersMakeOneUnbrokenChain() throws InterruptedException {
    ExecutorService writers = Executors.newFixedThreadPool(8);
    CountDownLatch start = new CountDownLatch(1);
    for (int w = 0; w < 8; w++) writers.execute(() -> {
      awaitQuietly(start);
      for (int i = 0; i < 20; i++) write("inventory.moved", "M" + i);
    });
    start.countDown();
    writers.shutdown();
    assertThat(writers.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
    assertThat(verification()).matches(Verification::ok).extracting(Verification::entries).isEqualTo(165L);
  }

  private void write(String action, String lot) {
    transacted(() -> log.append(List.of(Deed.of(Actor.system("test"), action, "lot", lot, "MNS", Map.of("quantity", "12.500 kg", "zones", List.of("MNS-A1")))), NOON));
  }

  private Verification verification() { return new VerifyTrail(log, Clock.fixed(NOON, ZoneOffset.UTC)).verify(); }

  private static void awaitQuietly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
