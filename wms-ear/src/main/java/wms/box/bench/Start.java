package wms.box.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import wms.box.Sorry;

/** One start of a process, from its command to its first "ready"; it is stopped at once. */
record Start(double seconds, double peakMegabytes) {
  private static final long PATIENCE_S = 300;

  interface Command {
    Process start() throws IOException;
  }

  static Start of(Command command, BooleanSupplier ready) throws IOException, InterruptedException {
    long begun = System.nanoTime();
    var process = command.start();
    try {
      while (!ready.getAsBoolean()) {
        if (!process.isAlive() || System.nanoTime() - begun > TimeUnit.SECONDS.toNanos(PATIENCE_S)) throw new Sorry("What is to be measured does not start.");
        Thread.sleep(20);
      }
      return new Start((System.nanoTime() - begun) / 1e9, peak(process.pid()));
    } finally {
      process.toHandle().destroy();
      if (!process.waitFor(30, TimeUnit.SECONDS)) process.destroyForcibly().waitFor();
    }
  }

  /** The largest resident size so far, in megabytes; Linux keeps it. */
  private static double peak(long pid) throws IOException {
    try (var lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
      return lines.filter(line -> line.startsWith("VmHWM:")).mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024).findFirst()
        .orElseThrow(() -> new Sorry("Memory is measured on Linux only."));
    }
  }
}
