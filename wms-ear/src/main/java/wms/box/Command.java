package wms.box;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How one of the box's Java processes is started. */
record Command(List<String> jvm, String classPath, String main, List<String> words, Map<String, String> environment, Path folder) {
  /** Ctrl-C reaches every process of a terminal at once; only the launcher may hear it, or nothing would stop in order. */
  private static final List<String> DEAF_TO_CTRL_C = List.of("/bin/sh", "-c", "trap '' INT HUP; exec \"$@\"", "sh");

  /** With its output at hand. */
  Process start() throws IOException {
    return builder().start();
  }

  /** With its output in a file. */
  Process start(Path output) throws IOException {
    return builder().redirectOutput(output.toFile()).start();
  }

  private ProcessBuilder builder() {
    var line = new ArrayList<>(DEAF_TO_CTRL_C);
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.addAll(jvm);
    line.addAll(List.of("-Duser.timezone=UTC", "-Dfile.encoding=UTF-8", "-XX:+ExitOnOutOfMemoryError", "-cp", classPath));
    line.addAll(List.of(Guarded.class.getName(), Long.toString(ProcessHandle.current().pid()), main));
    line.addAll(words);
    var builder = new ProcessBuilder(line).directory(folder.toFile()).redirectErrorStream(true);
    builder.environment().putAll(environment);
    return builder;
  }
}
