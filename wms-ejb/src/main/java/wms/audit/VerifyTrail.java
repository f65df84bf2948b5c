package wms.audit;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import wms.shared.Query;

/** Walks the whole chain and says where it first breaks. */
@Query
public class VerifyTrail {
  private static final int STEP = 1000;

  private final AuditLog log;
  private final Clock clock;

  @Inject VerifyTrail(AuditLog log, Clock clock) {
    this.log = log;
    this.clock = clock;
  }

  /** Entries that are written while it walks are left to the next time. */
  public Verification verify() {
    long length = log.length();
    String hash = Chain.ROOT;
    long seq = 0;
    while (seq < length) {
      List<AuditEntry> entries = log.after(seq, STEP);
      if (entries.isEmpty()) return found(length, seq + 1, Verification.Problem.MISSING);
      for (AuditEntry entry : entries) {
        if (entry.seq() > length) break;
        if (entry.seq() != seq + 1) return found(length, seq + 1, Verification.Problem.MISSING);
        if (!Chain.hash(hash, entry).equals(entry.hash())) return found(length, entry.seq(), Verification.Problem.CHANGED);
        hash = entry.hash();
        seq = entry.seq();
      }
    }
    boolean endsRight = length != log.length() || hash.equals(log.headHash());
    return endsRight ? new Verification(clock.instant(), length, true, null, hash) : found(length, length, Verification.Problem.CHANGED);
  }

  private Verification found(long entries, long seq, Verification.Problem problem) {
    return new Verification(clock.instant(), entries, false, new Verification.FirstBad(seq, problem), null);
  }
}
