package wms.box.bench;

import java.io.PrintStream;
import java.util.List;
import java.util.stream.Collectors;
import wms.box.Home;
import wms.box.Sorry;

/** {@code wms bench [NAME] [--json]}: progress goes to standard error, figures to standard output. */
public final class Benches {
  private static final List<Bench> ALL = List.of(new IngestBench(), new StartBench(), new LedgerBench());

  private Benches() {}

  /** Whether every aim holds. */
  public static boolean run(Home home, List<String> words, PrintStream out, PrintStream progress) throws Exception {
    boolean json = words.contains("--json");
    var chosen = chosen(words.stream().filter(word -> !word.equals("--json")).toList());
    if (!json) out.println(Figure.head());
    boolean allHold = true;
    for (var bench : chosen) {
      for (var figure : bench.measure(home, progress::println)) {
        out.println(json ? figure.json() : figure.row());
        allHold &= figure.holds();
      }
    }
    return allHold;
  }

  private static List<Bench> chosen(List<String> names) {
    if (names.isEmpty()) return ALL;
    return names.stream().map(Benches::named).toList();
  }

  private static Bench named(String name) {
    return ALL.stream().filter(bench -> bench.name().equals(name)).findFirst().orElseThrow(() -> new Sorry("There is no bench '" + name + "'; there are: "
      + ALL.stream().map(Bench::name).collect(Collectors.joining(", ")) + "."));
  }
}
