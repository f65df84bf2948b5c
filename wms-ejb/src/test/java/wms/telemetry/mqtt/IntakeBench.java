package wms.telemetry.mqtt;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import wms.shared.Fired;
import wms.shared.Migrations;
import wms.shared.OneConnection;
import wms.shared.Sql;
import wms.telemetry.ReadingBatch;
import wms.telemetry.Recorded;
import wms.telemetry.TelemetryFixture;
import wms.telemetry.sql.ProgressBook;
import wms.telemetry.sql.Registry;
import wms.telemetry.usecase.Hearing;

/**
 * Readings a second through the intake, in packs of 100 from eight gateways at once over a real broker, into Derby on the disk; and the
 * same with the database left out. Argument: packs of each gateway.
 */
final class IntakeBench {
  private static final int GATEWAYS = 8;
  private final int packs;
  private final TestBroker broker;
  private final OneConnection source;
  private final AtomicLong arrived = new AtomicLong();

  private IntakeBench(int packs, Path folder) throws Exception {
    this.packs = packs;
    broker = new TestBroker(folder.resolve("broker"));
    source = new OneConnection("jdbc:derby:" + folder.resolve("db") + ";create=true");
    Migrations.migrate(source);
  }

  public static void main(String[] args) throws Exception {
    IntakeBench bench = new IntakeBench(args.length > 0 ? Integer.parseInt(args[0]) : 300, Files.createTempDirectory("intake"));
    Sql sql = new Sql(bench.source);
    TelemetryFixture telemetry = new TelemetryFixture(sql, Fired.event());
    telemetry.aColdStoreWithSensors(0);
    for (int g = 0; g < GATEWAYS; g++) {
      sql.update("INSERT INTO gateway (code, facility) VALUES (?, 'MNS')", "B" + g);
      for (int s = 0; s < 50; s++) telemetry.sensor("B" + g + "-T" + s, "MNS-A1", 300);
    }
    for (int round = 0; round < 3; round++) {
      double without = bench.run("n" + round, round, batch -> new Recorded(List.of(), 0, 0, 0));
      double with = bench.run("d" + round, round, batch -> bench.source.transacted(() -> telemetry.recordReadings().record(batch)));
      System.out.printf("round %d: %.0f readings/s into Derby, %.0f without a database, ratio %.2f%n", round, with, without, with / without);
    }
    System.exit(0);
  }

  private double run(String name, int round, Committer.Work work) throws Exception {
    arrived.set(0);
    Sql sql = new Sql(source);
    Intake intake = new Intake(new BrokerAccess(broker.url(), null, "", "", "bench-" + name, List.of(), "wms"), new Registry(sql, Clock.systemUTC()), batch -> counted(batch, work.record(batch)), status -> { },
        () -> new ProgressBook(sql).newest(), List::of, () -> new ProgressBook(sql).isWritable(), new Outgoing(Clock.systemUTC()), new Hearing(Clock.systemUTC()), Clock.systemUTC());
    intake.start(Thread::new);
    while (!intake.isListening()) Thread.sleep(20);
    long start = System.nanoTime();
    List<Thread> senders = new ArrayList<>();
    for (int g = 0; g < GATEWAYS; g++) senders.add(sender(name, g, round));
    for (Thread sender : senders) sender.join();
    while (arrived.get() < (long) GATEWAYS * packs * 100) Thread.sleep(5);
    double rate = GATEWAYS * packs * 100 / ((System.nanoTime() - start) / 1e9);
    intake.stop();
    return rate;
  }

  private Recorded counted(ReadingBatch batch, Recorded recorded) {
    batch.packs().forEach(pack -> arrived.addAndGet(pack.readings().size()));
    return recorded;
  }

  private Thread sender(String name, int g, int round) {
    Thread thread = new Thread(() -> {
      try (TestGateway gateway = new TestGateway(broker.url(), "MNS", "B" + g)) {
        for (int p = 0; p < packs; p++) gateway.send(name, p + 1L, pack(g, 1_790_000_000L + (round * 100_000L + p) * 2));
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
    });
    thread.start();
    return thread;
  }

  private static String pack(int g, long time) {
    StringBuilder pack = new StringBuilder("[{\"bn\":\"B" + g + "-\",\"bt\":" + time + ",\"bu\":\"Cel\",\"n\":\"T0:temp\",\"v\":2.5}");
    for (int i = 1; i < 100; i++) pack.append(",{\"n\":\"T").append(i % 50).append(":temp\",\"v\":").append(2 + i % 17 / 10.0).append(i < 50 ? "}" : ",\"t\":1}");
    return pack.append("]").toString();
  }
}
