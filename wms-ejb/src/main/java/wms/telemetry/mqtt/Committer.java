package wms.telemetry.mqtt;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import wms.telemetry.Committed;
import wms.telemetry.GatewayStatus;
import wms.telemetry.ReadingBatch;
import wms.telemetry.ReadingPack;
import wms.telemetry.Recorded;
import wms.telemetry.domain.PackReader;
import wms.telemetry.sql.Registry;

/**
 * The one thread that commits what arrived: whatever is waiting, up to about 10,000 readings, becomes one transaction, and only then is
 * acknowledged. It never waits for more. When the database is away it waits for it; a message that alone cannot be stored while others
 * can goes to the dead letters, so that one bad message never stops the rest.
 */
final class Committer implements Runnable {
  /** What is done with a batch, in a transaction. */
  interface Work { Recorded record(ReadingBatch batch); }

  interface StatusWork { void record(GatewayStatus status); }

  /** Told after the commit. */
  interface Notice { void committed(List<Committed> numbers); }

  static final int MOST_READINGS = 10_000;
  static final int MOST_MESSAGES = 256;
  private static final int TRIES = 5;
  private static final long LONGEST_PAUSE = 10_000;
  private static final Logger LOG = Logger.getLogger(Committer.class.getName());

  private final Reception reception;
  private final Registry registry;
  private final Work work;
  private final StatusWork statusWork;
  private final Notice notice;
  private final BooleanSupplier databaseTakesWrites;
  private volatile boolean stopping;

  Committer(Reception reception, Registry registry, Work work, StatusWork statusWork, Notice notice, BooleanSupplier databaseTakesWrites) {
    this.reception = reception;
    this.registry = registry;
    this.work = work;
    this.statusWork = statusWork;
    this.notice = notice;
    this.databaseTakesWrites = databaseTakesWrites;
  }

  @Override public void run() {
    try {
      Arrival held = null;
      while (!stopping) {
        Arrival first = held != null ? held : reception.next(500);
        held = null;
        if (first == null) continue;
        if (first.status() != null) commit(first.status());
        if (first.pack() == null) first.acknowledge();
        else held = commitWithMore(first);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  void stop() { stopping = true; }

  /** Answers the arrival that did not fit in any more. */
  private Arrival commitWithMore(Arrival first) throws InterruptedException {
    List<Arrival> batch = new ArrayList<>(List.of(first));
    int readings = first.readings();
    Arrival more = null;
    while (readings < MOST_READINGS && batch.size() < MOST_MESSAGES && (more = reception.more()) != null && more.pack() != null) {
      batch.add(more);
      readings += more.readings();
      more = null;
    }
    commit(batch);
    return more;
  }

  private void commit(List<Arrival> batch) throws InterruptedException {
    List<Arrival> checked = checked(batch);
    try {
      record(checked);
    } catch (RuntimeException e) {
      LOG.log(Level.INFO, "A batch of " + batch.size() + " messages was not committed; trying them one by one.", e);
      for (Arrival alone : checked) commitAlone(alone);
    }
  }

  /** Packs that name something unknown are read again by a fresh look at the registry. */
  private List<Arrival> checked(List<Arrival> batch) throws InterruptedException {
    boolean looks = batch.stream().flatMap(arrival -> arrival.pack().refused().stream()).anyMatch(one -> one.reason().isOfRegistry());
    try {
      if (looks) registry.look();
      else registry.lookWhenOld();
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "The registry of sensors could not be read.", e);
      Thread.sleep(1_000);
      return checked(batch);
    }
    return looks ? batch.stream().map(arrival -> arrival.raw() == null ? arrival : arrival.with(registry.reader().read(arrival.raw()))).toList() : batch;
  }

  private void record(List<Arrival> batch) {
    Recorded recorded = work.record(new ReadingBatch(batch.stream().map(Arrival::pack).toList()));
    batch.forEach(Arrival::acknowledge);
    notice.committed(recorded.committed());
  }

  /** A message is given up only when it fails again and again while the database takes other writes: then the fault is its own. */
  private void commitAlone(Arrival arrival) throws InterruptedException {
    long pause = 50;
    int ownFaults = 0;
    for (int failed = 1; !stopping; failed++) {
      try {
        record(List.of(arrival));
        return;
      } catch (RuntimeException e) {
        LOG.log(failed == TRIES || failed % 60 == 0 ? Level.WARNING : Level.FINE, "A message on " + arrival.pack().topic() + " is not committed yet; trying again.", e);
        ownFaults = databaseTakesWrites.getAsBoolean() ? ownFaults + 1 : 0;
        if (ownFaults >= TRIES && isGivenUp(arrival)) return;
        Thread.sleep(pause);
        pause = Math.min(LONGEST_PAUSE, pause * 2);
      }
    }
  }

  private boolean isGivenUp(Arrival arrival) {
    try {
      record(List.of(arrival.with(unstorable(arrival.pack()))));
      return true;
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "A message on " + arrival.pack().topic() + " cannot even be listed as not stored; trying again.", e);
      return false;
    }
  }

  private static ReadingPack unstorable(ReadingPack pack) {
    return new ReadingPack(pack.topic(), pack.facility(), pack.gateway(), pack.epoch(), pack.seq(), pack.prev(), pack.receivedAt(), List.of(), List.of(PackReader.unstorable(pack)));
  }

  private void commit(GatewayStatus status) {
    try {
      statusWork.record(status);
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "The status of gateway " + status.gateway() + " was not noted; the next one will be.", e);
    }
  }
}
