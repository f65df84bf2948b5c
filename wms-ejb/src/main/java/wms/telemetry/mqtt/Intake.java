package wms.telemetry.mqtt;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.paho.mqttv5.common.MqttException;
import wms.telemetry.Committed;
import wms.telemetry.Configured;
import wms.telemetry.sql.Registry;
import wms.telemetry.usecase.Hearing;

/** Keeps a line to the broker open for as long as it runs, and a committer at work. A broker that is away is a reason to wait, never to stop. */
final class Intake implements Runnable {
  private static final long SHORTEST_PAUSE = 500;
  private static final long LONGEST_PAUSE = 15_000;
  private static final int CONFIGURED_SECONDS = 5;
  private static final Logger LOG = Logger.getLogger(Intake.class.getName());

  private final BrokerAccess broker;
  private final SparkplugHost host;
  private final Reception reception;
  private final Committer committer;
  private final Supplier<List<Committed>> known;
  private final Supplier<List<Configured>> configurations;
  private final Outgoing outgoing;
  private final Hearing hearing;
  private Thread lineKeeper;
  private Thread committing;
  private volatile boolean stopping;
  private volatile boolean listening;
  private String lastTrouble = "";

  /**
   * @param known how far each gateway is, to be said again on every new line
   * @param configurations what each gateway is told, looked at again and again
   * @param databaseTakesWrites whether what fails fails by its own fault
   */
  Intake(BrokerAccess broker, Registry registry, Committer.Work work, Committer.StatusWork statusWork, Supplier<List<Committed>> known, Supplier<List<Configured>> configurations, BooleanSupplier databaseTakesWrites,
      Outgoing outgoing, Hearing hearing, Clock clock) {
    this.broker = broker;
    this.host = new SparkplugHost(broker.sparkplugHost(), clock);
    this.reception = new Reception(registry::reader, host, clock, outgoing::speak);
    this.committer = new Committer(reception, registry, work, statusWork, outgoing::committed, databaseTakesWrites);
    this.known = known;
    this.configurations = configurations;
    this.outgoing = outgoing;
    this.hearing = hearing;
  }

  void start(ThreadFactory threads) {
    committing = threads.newThread(committer);
    lineKeeper = threads.newThread(this);
    committing.start();
    lineKeeper.start();
  }

  /** Waits for the transaction under way; what waits unacknowledged comes again. */
  void stop() throws InterruptedException {
    stopping = true;
    committer.stop();
    lineKeeper.interrupt();
    committing.join(10_000);
    lineKeeper.join(10_000);
  }

  /** The gateways are heard at this moment. */
  boolean isListening() { return listening; }

  @Override public void run() {
    long pause = SHORTEST_PAUSE;
    while (!stopping) {
      boolean served = false;
      try (Line line = Line.open(broker, reception, host)) {
        served = true;
        pause = SHORTEST_PAUSE;
        serve(line);
      } catch (MqttException | IOException | RuntimeException e) {
        trouble(Causes.of(e));
      } catch (InterruptedException e) {
        return;
      }
      pause = served ? SHORTEST_PAUSE : Math.min(LONGEST_PAUSE, pause * 2);
      if (!rest(pause)) return;
    }
  }

  private void serve(Line line) throws InterruptedException {
    LOG.info("Listening to the gateways at " + broker + ".");
    lastTrouble = "";
    hearing.begin();
    outgoing.speakOn(line);
    outgoing.committed(known.get());
    listening = true;
    for (int second = 0; !stopping && !line.awaitLoss(1_000); second++) {
      if (second % CONFIGURED_SECONDS == 0) configure();
      outgoing.speak();
    }
    listening = false;
    if (!stopping) trouble(line.cause());
  }

  /** What could not be read now is read the next time; the gateways go on as they are. */
  private void configure() {
    try {
      outgoing.configured(configurations.get());
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "The gateways' configurations could not be issued; trying again.", e);
    }
  }

  private void trouble(String cause) {
    String sentence = "No line to the broker at " + broker + ": " + cause + ". Trying again until there is one.";
    if (!stopping && !sentence.equals(lastTrouble)) LOG.log(Level.WARNING, sentence);
    lastTrouble = sentence;
  }

  private static boolean rest(long pause) {
    try {
      Thread.sleep(pause + ThreadLocalRandom.current().nextLong(pause / 2));
      return true;
    } catch (InterruptedException e) {
      return false;
    }
  }
}
