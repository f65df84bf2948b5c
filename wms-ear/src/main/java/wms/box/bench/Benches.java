package wms.box.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import wms.box.Home;
import wms.box.Sorry;

/** {@code wms bench [NAME] [--readings N] [--json]}: progress goes to standard error, figures to standard output. */
public final class Benches {
  private static final String READINGS = "--readings";

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

  private static List<Bench> chosen(List<String> words) {
    var names = new ArrayList<>(words);
    long readings = QueryBench.MANY;
    int at = names.indexOf(READINGS);
    if (at >= 0) {
      names.remove(at);
      readings = at < names.size() ? number(names.remove(at)) : number("");
    }
    var all = List.of(new IngestBench(), new StartBench(), new LedgerBench(), new QueryBench(readings));
    return names.isEmpty() ? all : names.stream().map(name -> named(name, all)).toList();
  }

  private static long number(String text) {
    if (!text.matches("\\d{7,10}")) throw new Sorry(READINGS + " is followed by how many readings are to be stored, a million or more; not by '" + text + "'.");
    return Long.parseLong(text);
  }

  private static Bench named(String name, List<Bench> all) {
    return all.stream().filter(bench -> bench.name().equals(name)).findFirst().orElseThrow(() -> new Sorry("There is no bench '" + name + "'; there are: "
      + all.stream().map(Bench::name).collect(Collectors.joining(", ")) + "."));
  }
}
