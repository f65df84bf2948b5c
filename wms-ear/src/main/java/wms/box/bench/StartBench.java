package wms.box.bench;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import wms.box.Folders;
import wms.box.Home;
import wms.box.ServerAlone;

/**
 * How long the server takes from its command to ready, and how much memory it needs for that, against a bare Payara Micro with
 * an empty WAR and default flags. One after the other in turns, so that both see the same machine; the first start of
 * ours makes the tables and is not counted.
 */
final class StartBench implements Bench {
  private static final int TURNS = 3;

  @Override
  public String name() {
    return "start";
  }

  @Override
  public List<Figure> measure(Home home, Progress progress) throws Exception {
    var folder = Files.createTempDirectory("wms-bench");
    try (var ours = new ServerAlone(home, folder.resolve("var"))) {
      var bare = new BareContainer(home, folder);
      progress.says("The server makes its tables.");
      Start.of(ours::start, ours::ready);
      var oursSeen = new ArrayList<Start>();
      var bareSeen = new ArrayList<Start>();
      for (int turn = 1; turn <= TURNS; turn++) {
        progress.says("Start " + turn + " of " + TURNS + ": a bare container, then the server.");
        bareSeen.add(Start.of(bare::start, bare::ready));
        oursSeen.add(Start.of(ours::start, ours::ready));
      }
      return List.of(
        figure("time", Start::seconds, oursSeen, bareSeen, "s"),
        figure("memory", Start::peakMegabytes, oursSeen, bareSeen, "MB"));
    } finally {
      Folders.remove(folder);
    }
  }

  private Figure figure(String name, ToDoubleFunction<Start> part, List<Start> ours, List<Start> bare, String unit) {
    double mine = median(part, ours);
    double theirs = median(part, bare);
    var detail = String.format(Locale.ROOT, "%.1f %s against %.1f %s, medians of %d", mine, unit, theirs, unit, ours.size());
    return new Figure(name(), name, mine / theirs, Aim.atMost(1.3), detail);
  }

  private static double median(ToDoubleFunction<Start> part, List<Start> seen) {
    var sorted = seen.stream().mapToDouble(part).sorted().toArray();
    return sorted[sorted.length / 2];
  }
}
