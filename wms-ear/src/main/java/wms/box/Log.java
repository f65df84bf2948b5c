package wms.box;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** What one process said: its last lines at hand, everything in a file that is put aside as {@code .1} when it grows past 20 MB. */
final class Log {
  private static final long LARGEST = 20_000_000;
  private static final int AT_HAND = 15;
  private static final int CALLS_AT_HAND = 12;
  private final Path file;
  private final Deque<String> last = new ArrayDeque<>();
  private BufferedWriter out;
  private long size;
  private final List<String> cause = new ArrayList<>();

  Log(Path file) {
    this.file = file;
  }

  synchronized void line(String line) {
    try {
      if (out == null || size > LARGEST) turnOver();
      out.write(line);
      out.newLine();
      out.flush();
      size += line.length() + 1L;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
    if (line.startsWith("Caused by: ")) cause.clear();
    if (line.startsWith("Caused by: ") || line.startsWith("\tat ") && !cause.isEmpty() && cause.size() <= CALLS_AT_HAND) cause.add(line);
    last.addLast(line);
    if (last.size() > AT_HAND) last.removeFirst();
  }

  /** The last lines, and before them the innermost cause of the last exception, with where it arose, when they do not show it. */
  synchronized List<String> last() {
    var lines = new ArrayList<>(last);
    if (!lines.containsAll(cause)) lines.addAll(0, cause);
    return lines;
  }

  Path file() {
    return file;
  }

  private void turnOver() throws IOException {
    if (out != null) {
      out.close();
      Files.move(file, file.resolveSibling(file.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
    }
    size = Files.exists(file) ? Files.size(file) : 0;
    out = Files.newBufferedWriter(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }
}
