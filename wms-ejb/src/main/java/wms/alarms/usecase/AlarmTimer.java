package wms.alarms.usecase;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import wms.shared.Clashes;

/** Every two seconds, on every node: what is over on the shelf is heard again, who has to be told is, and subscribers get what happened. */
@Singleton
@DependsOn("Migrations")
@TransactionManagement(TransactionManagementType.BEAN)
public class AlarmTimer {
  private static final Logger LOG = Logger.getLogger(AlarmTimer.class.getName());
  @Inject private EndPause pauses;
  @Inject private ReviewSuppressed suppressed;
  @Inject private EscalateAlarms escalate;
  @Inject private TellSubscribers subscribers;

  @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
  void look() {
    attempt("Points on the shelf could not be reviewed", pauses::endThoseOver);
    attempt("Suppressed alarms could not be reviewed", suppressed::review);
    attempt("Alarms could not be looked through for who has to be told", () -> escalate.due().forEach(this::escalate));
    attempt("Subscribers could not be told", subscribers::tell);
  }

  private void escalate(String alarm) { attempt("Nobody could be told of the alarm " + alarm, () -> escalate.escalate(alarm)); }

  /** Whoever lost against another server finds the work done, or comes again in two seconds. */
  private static void attempt(String failure, Runnable work) {
    try {
      work.run();
    } catch (RuntimeException e) {
      if (!Clashes.isClash(e)) LOG.log(Level.WARNING, failure + "; trying again in 2 s.", e);
    }
  }
}
