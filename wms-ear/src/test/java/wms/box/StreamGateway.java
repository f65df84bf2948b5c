package wms.box;

import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.paho.mqttv5.common.MqttException;

/**
 * A gateway of a test's own, by the contract: numbers its packs, keeps all of them, and after a lost connection or ten seconds
 * of silence sends again from the first that is not committed. Never more than 200 packs ahead of the server.
 */
final class StreamGateway implements AutoCloseable {
  private static final int AHEAD = 200;
  private static final long SILENCE_MS = 10_000;
  private static final String EPOCH = "stream-1";
  private final Box box;
  private final String gateway;
  private final String password;
  private final RoomReadings readings;
  private final AtomicLong committed = new AtomicLong();
  private final Thread thread = new Thread(this::run, "stream");
  private volatile long movedAt = System.currentTimeMillis();
  private volatile boolean stopping;

  StreamGateway(Box box, String gateway, RoomReadings readings) {
    this.box = box;
    this.gateway = gateway;
    this.password = box.letGatewayIn(ColdStore.FACILITY, gateway);
    this.readings = readings;
    thread.start();
  }

  /** How far the server said that everything is on its disk. */
  long committed() {
    return committed.get();
  }

  /** Waits until what was made so far is committed. */
  void awaitCommitted() {
    long all = readings.made();
    Box.await("all of " + all + " packs are committed; it is " + committed, () -> committed() >= all);
  }

  private void run() {
    while (!stopping) {
      try (var wire = new Wire(box, ColdStore.FACILITY, gateway, password, EPOCH, this::heard)) {
        serve(wire);
      } catch (MqttException e) {
        rest(500);
      }
    }
  }

  private void serve(Wire wire) throws MqttException {
    long next = committed() + 1;
    while (!stopping && !wire.isLost()) {
      if (System.currentTimeMillis() - movedAt > SILENCE_MS) {
        next = committed() + 1;
        movedAt = System.currentTimeMillis();
      }
      if (next > committed() + AHEAD) rest(5);
      else wire.publish(EPOCH, next, readings.pack(next++));
      rest(4);
    }
  }

  private void heard(long seq) {
    if (committed.getAndAccumulate(seq, Math::max) < seq) movedAt = System.currentTimeMillis();
  }

  private static void rest(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    stopping = true;
    try {
      thread.join(20_000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
