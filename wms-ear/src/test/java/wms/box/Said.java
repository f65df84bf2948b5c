package wms.box;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** What a short command said, and its exit code. */
record Said(int code, String text) {

  /** The launcher's Java part, in a folder of its own. */
  static Said by(String... words) {
    var line = new ArrayList<>(List.of(Box.java().toString(), "-cp", Box.home().jar().toString(), Main.class.getName()));
    line.addAll(List.of(words));
    return run(line, Box.newFolder().getParent(), Map.of());
  }

  static Said run(List<String> line, Path folder, Map<String, String> environment) {
    return run(line, folder, environment, 60);
  }

  static Said run(List<String> line, Path folder, Map<String, String> environment, int patienceSeconds) {
    try {
      var builder = new ProcessBuilder(line).directory(folder.toFile()).redirectErrorStream(true);
      builder.environment().putAll(environment);
      var process = builder.start();
      var text = new String(process.getInputStream().readAllBytes()).strip();
      if (!process.waitFor(patienceSeconds, TimeUnit.SECONDS)) throw new AssertionError("does not end: " + line);
      return new Said(process.exitValue(), text);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }
}
