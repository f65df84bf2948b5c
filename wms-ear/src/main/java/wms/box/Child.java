package wms.box;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** One process of the box. Once it was ready, it is started again when it dies, with a pause that grows while it keeps dying. */
final class Child {
  private static final Duration LONG_ENOUGH = Duration.ofMinutes(1);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);
  private final String name;
  private final Command command;
  private final Log log;
  private final Path pidFile;
  private final Predicate<String> kept;
  private final PrintStream out;
  private Runnable preparation = () -> {};
  private Process process;
  private boolean wanted;
  private boolean healing;

  /** {@code kept} says whether a line of output goes to the log; it also sees each line. */
  Child(String name, Command command, Data data, Predicate<String> kept, PrintStream out) {
    this.name = name;
    this.command = command;
    this.log = new Log(data.log(name));
    this.pidFile = data.at("run").resolve(name + ".pid");
    this.kept = kept;
    this.out = out;
  }

  /** Done before each start, the later ones too. */
  Child preparedBy(Runnable work) {
    preparation = work;
    return this;
  }

  synchronized void start() {
    wanted = true;
    launch();
    Guarded.daemon("watch over the " + name, this::watch).start();
  }

  /** From now on it is started again when it dies. */
  synchronized void heal() {
    healing = true;
  }

  synchronized boolean alive() {
    return process != null && process.isAlive();
  }

  String name() {
    return name;
  }

  /** Asks it to stop, and makes it when it does not within {@code patience}. */
  void stop(Duration patience) {
    Process running;
    synchronized (this) {
      wanted = false;
      notifyAll();
      running = process;
    }
    if (running == null) return;
    try {
      running.toHandle().destroy();
      if (running.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) return;
      out.println("The " + name + " does not stop by itself; it is stopped by force.");
      running.destroyForcibly().waitFor();
    } catch (InterruptedException e) {
      running.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }

  String lastWords() {
    return String.join(System.lineSeparator(), log.last().stream().map(line -> "    " + line).toList());
  }

  Path logFile() {
    return log.file();
  }

  private void launch() {
    preparation.run();
    try {
      process = command.start();
      Files.createDirectories(pidFile.getParent());
      Files.writeString(pidFile, Long.toString(process.pid()));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot start the " + name, e);
    }
    var running = process;
    Guarded.daemon("output of the " + name, () -> keep(running)).start();
  }

  private void keep(Process running) {
    try (var lines = new java.io.BufferedReader(new InputStreamReader(running.getInputStream(), StandardCharsets.UTF_8))) {
      for (var line = lines.readLine(); line != null; line = lines.readLine()) if (kept.test(line)) log.line(line);
    } catch (IOException e) {
      log.line("(the rest of its output is lost: " + e.getMessage() + ")");
    }
  }

  private void watch() {
    var pause = Duration.ofSeconds(1);
    try {
      while (true) {
        var born = System.nanoTime();
        int code = current().waitFor();
        if (System.nanoTime() - born > LONG_ENOUGH.toNanos()) pause = Duration.ofSeconds(1);
        if (!startedAgain(code, pause)) return;
        pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized boolean startedAgain(int code, Duration pause) throws InterruptedException {
    if (!wanted || !healing) return false;
    out.println("The " + name + " has died (exit code " + code + "); it is started again in " + pause.toSeconds() + " s. Its last words, from " + log.file() + ":");
    out.println(lastWords());
    wait(pause.toMillis());
    if (!wanted) return false;
    launch();
    return true;
  }

  private synchronized Process current() {
    return process;
  }
}
