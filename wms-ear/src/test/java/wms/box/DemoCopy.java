package wms.box;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The built box with a copy of the demo of its own, so that a story may hurry its rules and make things happen in its rooms. */
public final class DemoCopy {
  private final Path folder;

  private DemoCopy(Path folder) {
    this.folder = folder;
  }

  public static DemoCopy make() {
    try {
      var copy = new DemoCopy(Box.newFolder().getParent());
      try (var built = Files.list(Box.home().folder())) {
        for (var each : built.filter(file -> !file.endsWith("config")).toList()) Files.createSymbolicLink(copy.folder.resolve(each.getFileName()), each);
      }
      // The launcher looks for everything else beside its own jar, and follows links to it.
      Files.delete(copy.home().jar());
      Files.copy(Box.home().jar(), copy.home().jar());
      try (var config = Files.walk(Box.home().folder().resolve("config"))) {
        for (var each : config.toList()) Files.copy(each, copy.folder.resolve(Box.home().folder().relativize(each).toString()));
      }
      return copy;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Home home() {
    return new Home(folder);
  }

  /** A rule counts after this long, such as PT15S. */
  public DemoCopy withRule(String code, String duration) {
    return rewrite(home().demo().resolve("rules.csv"), text -> replaced(text, "(?m)^([^,]+," + code + ",[^,]+,[^,]+,)[^,]*", "$1" + duration));
  }

  /** The simulated gateways measure this often and begin with this much of the past. */
  public DemoCopy withSampling(String interval, String history) {
    for (var file : home().demoGateways())
      rewrite(file, text -> replaced(replaced(text, "(?m)^sample\\.interval=.*", "sample.interval=" + interval), "(?m)^simulate\\.history=.*", "simulate.history=" + history));
    return this;
  }

  /** A line of the scenario, such as {@code door CJ-CS-B1 open}; the gateways read it at once. */
  public void happens(String line) {
    try {
      Files.writeString(home().demo().resolve("site/scenario.txt"), line + "\n", StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private DemoCopy rewrite(Path file, UnaryOperator<String> change) {
    try {
      Files.writeString(file, change.apply(Files.readString(file, StandardCharsets.UTF_8)));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String replaced(String text, String pattern, String by) {
    var changed = text.replaceAll(pattern, by);
    if (changed.equals(text)) throw new AssertionError("the demo has no line like " + pattern);
    return changed;
  }

  public void remove() {
    try (Stream<Path> all = Files.walk(folder)) {
      for (var file : all.sorted(java.util.Comparator.reverseOrder()).toList()) Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
