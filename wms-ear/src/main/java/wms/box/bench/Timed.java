package wms.box.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import wms.box.Sorry;

/** A Java process that says "committed N readings in S s", or whatever it commits, once for each of its sources, and ends. */
final class Timed {
  private static final Pattern SAID = Pattern.compile("committed (\\d+) [a-z]+ in ([0-9.]+) s");

  private Timed() {}

  /** How many a second, all its sources together. */
  static double run(List<String> words, Map<String, String> environment, Path output) throws IOException, InterruptedException {
    var line = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC"));
    line.addAll(words);
    var builder = new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(output.toFile());
    builder.environment().putAll(environment);
    var process = builder.start();
    try {
      int code = process.waitFor();
      if (code != 0) throw new Sorry("What is to be measured fails (exit code " + code + "):\n" + Files.readString(output));
      return rate(Files.readString(output));
    } finally {
      process.destroyForcibly();
    }
  }

  private static double rate(String said) {
    var times = SAID.matcher(said).results().toList();
    if (times.isEmpty()) throw new Sorry("What is to be measured says nothing:\n" + said);
    long readings = times.stream().mapToLong(time -> Long.parseLong(time.group(1))).sum();
    return readings / times.stream().mapToDouble(time -> Double.parseDouble(time.group(2))).max().orElseThrow();
  }
}
