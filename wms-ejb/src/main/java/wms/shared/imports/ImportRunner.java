package wms.shared.imports;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Level;
import java.util.logging.Logger;
import wms.shared.Clashes;
import wms.shared.CommonReason;
import wms.shared.Refusal;
import wms.shared.csv.CsvFile;

/** Works on queued imports, one after the other, so that two large ones do not wait for each other's rows. */
@ApplicationScoped
public class ImportRunner {
  private static final Logger LOG = Logger.getLogger(ImportRunner.class.getName());
  private final Map<String, Run> runs = new ConcurrentHashMap<>();
  private final ReentrantLock turn = new ReentrantLock(true);

  @Resource private ManagedExecutorService executor;
  @Inject private RunImport imports;
  @Inject private TellImport tell;

  /** How far a job is. */
  private static final class Run {
    private volatile ImportState state = ImportState.QUEUED;
    private volatile int total;
    private volatile int checked;
  }

  void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) ImportQueued queued) {
    Run run = new Run();
    runs.put(queued.id(), run);
    executor.submit(() -> inTurn(queued, run));
  }

  /** Says of every job here that it is still alive. */
  void beat() { runs.forEach((id, run) -> tell.isAlive(id, run.state, run.total, run.checked)); }

  private void inTurn(ImportQueued queued, Run run) {
    turn.lock();
    try {
      work(queued, run);
    } finally {
      turn.unlock();
      runs.remove(queued.id());
    }
  }

  private void work(ImportQueued queued, Run run) {
    try {
      run.state = ImportState.RUNNING;
      run.total = Math.max(0, CsvFile.lines(queued.file()) - 1);
      imports.run(queued, rows -> run.checked = rows);
    } catch (Refusal refusal) {
      tell.wasRefused(queued.id(), run.total, run.checked, refusal);
    } catch (RuntimeException e) {
      LOG.log(Level.SEVERE, "The import " + queued.id() + " of " + queued.table() + " failed", e);
      tell.failed(queued.id(), Clashes.isClash(e) ? CommonReason.BUSY.name() : "UNFORESEEN_IMPORT");
    }
  }
}
