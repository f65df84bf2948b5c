package wms.box.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import wms.box.Folders;
import wms.box.Home;

/**
 * Durable readings a second from a gateway's disk to "committed": gateway, broker and server as shipped, Derby, a hundred readings a
 * message. Against the same with the database step left out, and against plain row inserts into Derby. In turns, so that
 * all three see the same machine.
 */
final class IngestBench implements Bench {
  private static final int TURNS = 5;
  private static final long READINGS = 1_000_000;
  private static final long WARM = 200_000;
  /** Servers run for weeks: what the first minute costs their compilers is not what is measured here. Plain rows are as fast after the first hundred thousand. */
  private static final long COLD = 5_000_000;
  private static final long ALL = COLD + READINGS + TURNS * (WARM + READINGS);
  private static final long ROWS = 200_000;

  /** Readings a second of one turn. */
  private record Turn(double durable, double memory, double rows) {}

  @Override
  public String name() {
    return "ingest";
  }

  @Override
  public List<Figure> measure(Home home, Progress progress) throws Exception {
    var folder = Files.createTempDirectory("wms-bench");
    progress.says("Two servers are starting, one of them without its database step.");
    try (var durable = new LoadSite(home, folder.resolve("durable"), TURNS + 1); var memory = new LoadSite(home.with(withoutDatabase(home, folder)), folder.resolve("memory"), TURNS + 1)) {
      long before = durable.tableBytes();
      durable.load(COLD, READINGS);
      memory.load(COLD, READINGS);
      var turns = new ArrayList<Turn>();
      for (int i = 1; i <= TURNS; i++) {
        turns.add(turn(i, home, folder, durable, memory));
        progress.says(String.format(Locale.ROOT, "Turn %d of %d: %,.0f readings/s durable, %,.0f without the database, %,.0f rows/s.", i, TURNS, turns.get(i - 1).durable, turns.get(i - 1).memory, turns.get(i - 1).rows));
      }
      durable.stopServer();
      return figures(turns, (double) (durable.tableBytes() - before) / ALL);
    } finally {
      Folders.remove(folder);
    }
  }

  /** Who goes first takes turns too. */
  private static Turn turn(int number, Home home, Path folder, LoadSite durable, LoadSite memory) throws IOException, InterruptedException {
    double first = number % 2 == 0 ? durable.load(WARM, READINGS) : memory.load(WARM, READINGS);
    double rows = rows(home, folder);
    double last = number % 2 == 0 ? memory.load(WARM, READINGS) : durable.load(WARM, READINGS);
    return new Turn(number % 2 == 0 ? first : last, number % 2 == 0 ? last : first, rows);
  }

  private static double rows(Home home, Path folder) throws IOException, InterruptedException {
    var words = List.of("-Xmx1g", "-Dderby.stream.error.file=" + folder.resolve("rows.log"), "-cp", home.serverClassPath(), RowInserts.class.getName(),
      "jdbc:derby:" + folder.resolve("rows"), Long.toString(ROWS / 2), Long.toString(ROWS));
    return Timed.run(words, Map.of(), folder.resolve("rows.out"));
  }

  private List<Figure> figures(List<Turn> turns, double bytes) {
    var durable = median(turns, Turn::durable);
    return List.of(
      new Figure(name(), "vs-no-database", median(turns, turn -> turn.durable / turn.memory), Aim.atLeast(0.7), detail(durable, median(turns, Turn::memory))),
      new Figure(name(), "vs-row-inserts", median(turns, turn -> turn.durable / turn.rows), Aim.atLeast(5), detail(durable, median(turns, Turn::rows))),
      new Figure(name(), "bytes-per-reading", bytes, Aim.atMost(88), "growth of the tables over " + ALL + " readings; a row each takes 88"));
  }

  private static String detail(double durable, double other) {
    return String.format(Locale.ROOT, "%,.0f readings/s against %,.0f, medians of %d", durable, other, TURNS);
  }

  private static double median(List<Turn> turns, ToDoubleFunction<Turn> part) {
    return turns.stream().mapToDouble(part).sorted().toArray()[turns.size() / 2];
  }

  /** A copy of the application in which {@code RecordInMemory} stands in for the use case that stores readings. */
  private static Path withoutDatabase(Home home, Path folder) throws IOException {
    var war = Files.copy(home.war(), folder.resolve("without-database.war"));
    try (var inside = FileSystems.newFileSystem(URI.create("jar:" + war.toUri()), Map.of()); var jar = new JarOutputStream(Files.newOutputStream(inside.getPath("/WEB-INF/lib/bench-memory.jar")))) {
      put(jar, "META-INF/beans.xml", "<beans xmlns=\"https://jakarta.ee/xml/ns/jakartaee\" version=\"4.0\" bean-discovery-mode=\"annotated\"/>".getBytes());
      for (var name : List.of("RecordInMemory", "RecordInMemory$Buffer", "RecordInMemory$Name")) {
        try (var bytes = IngestBench.class.getResourceAsStream("memory/" + name + ".class")) {
          put(jar, "wms/box/bench/memory/" + name + ".class", bytes.readAllBytes());
        }
      }
    }
    return war;
  }

  private static void put(JarOutputStream jar, String name, byte[] bytes) throws IOException {
    jar.putNextEntry(new ZipEntry(name));
    jar.write(bytes);
    jar.closeEntry();
  }
}
