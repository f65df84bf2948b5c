package wms.box;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import wms.box.broker.Users;

/**
 * The shipped box as a fixture: real processes on free ports with a data folder of their own. Tests speak HTTP, MQTT and a
 * browser to it, and may kill its parts. {@link #shared()} is one box with the demo for all tests that only use it;
 * who kills, fills or stops starts one of their own.
 */
public final class Box implements AutoCloseable {
  public static final Duration PATIENCE = Duration.ofMinutes(3);
  /** On a machine with other work to do; a box that cannot start ends sooner by itself. */
  private static final Duration PATIENCE_WITH_START = Duration.ofMinutes(10);
  private static Box shared;

  private final Path data;
  private final int httpPort;
  private final int mqttPort;
  private final List<String> words;
  private final Map<String, String> environment;
  private final Path program;
  private Process launcher;
  private Path output;

  private Box(Home home, Path data, List<String> words, Map<String, String> environment) {
    this.program = home.jar();
    this.data = data;
    this.httpPort = freePort();
    this.mqttPort = freePort();
    this.words = words;
    this.environment = environment;
  }

  /** A box of its own, ready. Words such as {@code --empty} go to {@code wms up}. */
  public static Box start(String... words) {
    return start(Map.of(), words);
  }

  /** The same with more environment, for instance {@code WMS_DB_URL}. */
  public static Box start(Map<String, String> environment, String... words) {
    return start(new Box(home(), newFolder(), List.of(words), environment));
  }

  /** A box with this copy of the demo, ready. */
  public static Box start(DemoCopy demo) {
    return start(new Box(demo.home(), newFolder(), List.of(), Map.of()));
  }

  /** The same with more environment. */
  public static Box start(DemoCopy demo, Map<String, String> environment) {
    return start(new Box(demo.home(), newFolder(), List.of(), environment));
  }

  private static Box start(Box box) {
    try {
      box.startAgain();
      return box;
    } catch (AssertionError e) {
      box.close();
      throw e;
    }
  }

  /** One box with the demo, started at the first call and stopped when the tests are over. */
  public static synchronized Box shared() {
    if (shared == null) {
      shared = start();
      Runtime.getRuntime().addShutdownHook(new Thread(shared::close));
    }
    return shared;
  }

  /** Starts the launcher with the same data and ports, and waits until it is ready. */
  public void startAgain() {
    launch();
    await("the box is ready", PATIENCE_WITH_START, () -> output().contains("Press Ctrl-C") || !launcher.isAlive());
    if (!launcher.isAlive()) throw new AssertionError("the box did not start:\n" + output() + "\n" + log("server"));
  }

  /** Starts the launcher and waits for nothing. */
  public void launch() {
    try {
      output = Files.createTempFile(data.getParent(), "up", ".out");
      var line = new ArrayList<>(List.of(java().toString(), "-cp", program.toString(), Main.class.getName(), "up"));
      line.addAll(List.of("--http-port", "" + httpPort, "--mqtt-port", "" + mqttPort, "--data", data.toString()));
      line.addAll(words);
      var builder = new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(output.toFile());
      builder.environment().putAll(environment);
      launcher = builder.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public URI http() {
    return URI.create("http://127.0.0.1:" + httpPort + "/");
  }

  public URI mqtt() {
    return URI.create("tcp://127.0.0.1:" + mqttPort);
  }

  public Path data() {
    return data;
  }

  public boolean isReady() {
    return new Ready(http()).now();
  }

  public void awaitReady() {
    await("the server is ready", this::isReady);
  }

  /** User and password of the first administrator, as printed. */
  public List<String> firstLogin() {
    var line = output().lines().filter(text -> text.startsWith("First login: ")).findFirst()
      .orElseThrow(() -> new AssertionError("no first login was printed:\n" + output()));
    return List.of(line.substring("First login: ".length()).split("  ")[0].split(", password "));
  }

  /** Lets a gateway of the test's in at the broker; answers its password. */
  public String letGatewayIn(String facility, String gateway) {
    var password = Users.draw();
    new Users(data.resolve("broker/users")).letGatewayIn(facility, gateway, password);
    return password;
  }

  /** kill -9; the launcher starts it again. Wait with {@link #awaitReady()} or for what the test needs. */
  public void killServer() {
    kill("server");
  }

  public void killBroker() {
    kill("broker");
  }

  public void killGateway() {
    kill("gateway");
  }

  /** kill -9 of the launcher itself: nothing may be left running. */
  public void killLauncher() {
    launcher.destroyForcibly();
  }

  /** Every process of this box that runs now, the launcher left out. */
  public List<ProcessHandle> processes() {
    return Stream.of("broker", "server", "gateway").map(this::process).flatMap(java.util.Optional::stream).toList();
  }

  /** SIGTERM, as Ctrl-C; waits for the end and answers the exit code. */
  public int stop() {
    launcher.toHandle().destroy();
    return awaitEnd();
  }

  public int awaitEnd() {
    await("the launcher ends", () -> !launcher.isAlive());
    return launcher.exitValue();
  }

  /** What the launcher printed so far. */
  public String output() {
    return read(output);
  }

  /** The log of "broker", "server" or "gateway". */
  public String log(String process) {
    return read(data.resolve("log").resolve(process + ".log"));
  }

  /** Stops it and removes its data. */
  @Override
  public void close() {
    if (launcher.isAlive()) stop();
    processes().forEach(ProcessHandle::destroyForcibly);
    try (var all = Files.walk(data.getParent())) {
      all.sorted(java.util.Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static void await(String what, BooleanSupplier holds) {
    await(what, PATIENCE, holds);
  }

  private static void await(String what, Duration patience, BooleanSupplier holds) {
    long end = System.nanoTime() + patience.toNanos();
    while (!holds.getAsBoolean()) {
      if (System.nanoTime() > end) throw new AssertionError("waited in vain: " + what);
      try {
        Thread.sleep(100);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new AssertionError("interrupted while waiting: " + what, e);
      }
    }
  }

  public static int freePort() {
    return Ports.free();
  }

  public static String brokerClassPath() {
    return home().brokerClassPath();
  }

  static Home home() {
    return new Home(Path.of(System.getProperty("wms.box", "target/box")).toAbsolutePath());
  }

  static Path java() {
    return Path.of(System.getProperty("java.home"), "bin", "java");
  }

  static Path newFolder() {
    try {
      return Files.createTempDirectory("wms-box").resolve("var");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void kill(String name) {
    var running = process(name).orElseThrow(() -> new AssertionError("no " + name + " runs"));
    running.destroyForcibly();
    running.onExit().join();
  }

  private java.util.Optional<ProcessHandle> process(String name) {
    var pid = read(data.resolve("run").resolve(name + ".pid"));
    return pid.isBlank() ? java.util.Optional.empty() : ProcessHandle.of(Long.parseLong(pid.strip())).filter(ProcessHandle::isAlive);
  }

  private static String read(Path file) {
    try {
      return file != null && Files.exists(file) ? Files.readString(file) : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
