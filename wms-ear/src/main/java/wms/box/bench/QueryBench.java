package wms.box.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import wms.box.Folders;
import wms.box.Home;

/**
 * What charts and the intake cost once many readings are stored, against a million: a sensor's last 24 hours and its last 30 days over
 * REST, and a reading on its way in. Both servers run side by side, in turns. There are both more sensors and more days where there are
 * more readings: a reading a minute of each.
 */
final class QueryBench implements Bench {
  static final long MANY = 20_000_000;
  private static final long FEW = 1_000_000;
  private static final int FEW_DAYS = 31;
  private static final int A_DAY = 1440;
  private static final int TURNS = 5;
  private static final int LOADS = 3;
  private static final int WARM = 300;
  private static final int CHARTS = 100;
  private static final long LOAD_WARM = 100_000;
  private static final long LOAD = 400_000;
  private static final int MOST_SENSORS = LOADS * LoadSite.SENSORS;
  private final long readings;

  QueryBench(long readings) {
    this.readings = readings;
  }

  /** A server with so many readings in it. */
  private record Stored(LoadSite site, Person person, int sensors) {
    /** The middle of the seconds that so many charts take, each of another sensor. */
    double chart(Duration span, int charts, Random random) throws IOException {
      var seconds = new double[charts];
      for (int i = 0; i < charts; i++) {
        var now = Instant.now();
        var path = "sensors/" + LoadSite.sensor(random.nextInt(sensors), LOADS) + "/readings/buckets?points=500&from=" + now.minus(span) + "&to=" + now;
        long begun = System.nanoTime();
        person.get(path);
        seconds[i] = (System.nanoTime() - begun) / 1e9;
      }
      java.util.Arrays.sort(seconds);
      return seconds[charts / 2];
    }
  }

  /** Of the server with few, and of the one with many. */
  private record Turn(double few, double many) {
    double growth() {
      return many / few;
    }
  }

  @Override
  public String name() {
    return "query";
  }

  @Override
  public List<Figure> measure(Home home, Progress progress) throws Exception {
    var folder = Files.createTempDirectory("wms-bench");
    progress.says(String.format(Locale.ROOT, "Two servers are filled, one with %,d readings, one with %,d.", FEW, readings));
    try (var few = new LoadSite(home, folder.resolve("few"), LOADS); var many = new LoadSite(home, folder.resolve("many"), LOADS)) {
      var small = fill(home, folder, few, FEW, progress);
      var large = fill(home, folder, many, readings, progress);
      return List.of(charts("growth-24h", Duration.ofHours(24), small, large, progress), charts("growth-30d", Duration.ofDays(30), small, large, progress), cost(small, large, progress));
    } finally {
      Folders.remove(folder);
    }
  }

  private static Stored fill(Home home, Path folder, LoadSite site, long readings, Progress progress) throws Exception {
    double more = Math.sqrt((double) readings / FEW);
    int sensors = (int) Math.min(MOST_SENSORS, Math.round(more * FEW / FEW_DAYS / A_DAY));
    long days = Math.round((double) readings / sensors / A_DAY);
    site.meanwhile(database -> {
      var words = List.of("-Xmx1g", "-Dderby.stream.error.file=" + folder.resolve("fill.log"), "-cp", home.serverClassPath() + java.io.File.pathSeparator + business(home, folder), FilledStore.class.getName(),
        "jdbc:derby:" + database, Integer.toString(sensors), Integer.toString(LOADS), Long.toString(days));
      progress.says(String.format(Locale.ROOT, "%,d sensors, %,d days: %,.0f readings/s in bulk.", sensors, days, Timed.run(words, Map.of(), folder.resolve("fill.out"))));
    });
    return new Stored(site, site.administrator(), sensors);
  }

  private Figure charts(String figure, Duration span, Stored few, Stored many, Progress progress) throws IOException {
    var random = new Random(1);
    for (var stored : List.of(few, many)) stored.chart(span, WARM, random);
    var turns = new ArrayList<Turn>();
    for (int i = 1; i <= TURNS; i++) {
      double first = i % 2 == 0 ? few.chart(span, CHARTS, random) : many.chart(span, CHARTS, random);
      double last = i % 2 == 0 ? many.chart(span, CHARTS, random) : few.chart(span, CHARTS, random);
      turns.add(i % 2 == 0 ? new Turn(first, last) : new Turn(last, first));
      progress.says(String.format(Locale.ROOT, "%s, turn %d of %d: %.1f ms of few, %.1f ms of many.", figure, i, TURNS, turns.get(i - 1).few * 1000, turns.get(i - 1).many * 1000));
    }
    return new Figure(name(), figure, median(turns, Turn::growth), Aim.atMost(1.5), String.format(Locale.ROOT, "%.1f ms with %,d readings against %.1f ms with %,d, medians of %d", 1000 * median(turns, Turn::many), readings, 1000 * median(turns, Turn::few), FEW, TURNS));
  }

  /** Microseconds a reading, from a gateway's disk to "committed". */
  private Figure cost(Stored few, Stored many, Progress progress) throws IOException, InterruptedException {
    var turns = new ArrayList<Turn>();
    for (int i = 1; i <= LOADS; i++) {
      double first = 1e6 / (i % 2 == 0 ? few : many).site.load(LOAD_WARM, LOAD);
      double last = 1e6 / (i % 2 == 0 ? many : few).site.load(LOAD_WARM, LOAD);
      turns.add(i % 2 == 0 ? new Turn(first, last) : new Turn(last, first));
      progress.says(String.format(Locale.ROOT, "cost, turn %d of %d: %.1f µs a reading beside few, %.1f beside many.", i, LOADS, turns.get(i - 1).few, turns.get(i - 1).many));
    }
    return new Figure(name(), "cost", median(turns, Turn::growth), Aim.atMost(1.2), String.format(Locale.ROOT, "%.1f µs a reading beside %,d against %.1f beside %,d, medians of %d", median(turns, Turn::many), readings, median(turns, Turn::few), FEW, LOADS));
  }

  private static double median(List<Turn> turns, ToDoubleFunction<Turn> part) {
    return turns.stream().mapToDouble(part).sorted().toArray()[turns.size() / 2];
  }

  /** The jar of the business, out of the application: the store's own codecs are in it. */
  private static Path business(Home home, Path folder) throws IOException {
    var jar = folder.resolve("business.jar");
    if (Files.exists(jar)) return jar;
    try (var inside = FileSystems.newFileSystem(URI.create("jar:" + home.war().toUri()), Map.of()); var libraries = Files.list(inside.getPath("/WEB-INF/lib"))) {
      var ours = libraries.filter(each -> each.getFileName().toString().startsWith("wms-ejb")).findFirst().orElseThrow();
      return Files.copy(ours, jar);
    }
  }
}
