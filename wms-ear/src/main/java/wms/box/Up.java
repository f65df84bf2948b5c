package wms.box;

import java.io.IOException;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import wms.box.broker.Users;

/** {@code wms up}: broker, server and simulated site, from the first check to the orderly end. */
final class Up {
  private static final String FIRST_LOGIN = "WMS-FIRST-LOGIN ";
  private final Home home;
  private final UpOptions options;
  private final Data data;
  private final Processes processes;
  private final PrintStream out;
  private final Deque<Child> running = new ArrayDeque<>();
  private volatile String firstLogin;
  private volatile boolean stopping;

  private Up(Home home, UpOptions options, Data data, Map<String, String> given, PrintStream out) {
    this.home = home;
    this.options = options;
    this.data = data;
    this.processes = new Processes(home, data, options, given, new Processes.Passwords(Users.draw(), Users.draw()), ClassArchive.USED);
    this.out = out;
  }

  static void run(Home home, UpOptions options, Map<String, String> given, PrintStream out) throws InterruptedException {
    var data = Data.hold(options.data());
    var up = new Up(home, options, data, given, out);
    up.checkPorts();
    Runtime.getRuntime().addShutdownHook(new Thread(up::stop, "stop in order"));
    up.start();
    Thread.currentThread().join();
  }

  private void checkPorts() {
    Ports.mustBeFree(options.bind(), options.httpPort(), "--http-port");
    if (processes.ownBroker()) Ports.mustBeFree(options.bind(), options.mqttPort(), "--mqtt-port");
  }

  private void start() throws InterruptedException {
    var site = options.empty() ? List.<Path>of() : home.demoGateways();
    if (processes.ownBroker()) {
      letIn(site);
      started(new Child("broker", processes.broker(), data, line -> true, out));
    }
    // A container that finds the application it had deployed before deploys it twice, and is "ready" in between.
    var server = started(new Child("server", processes.server(), data, this::isForTheLog, out)
      .preparedBy(() -> new Container(home.container()).layOut(data.at("server"), options.bind())));
    out.println("Broker and server are starting; this takes a moment. Their logs are in " + data.at("log") + ".");
    if (processes.ownBroker()) await(running.peekLast(), () -> Ports.answers(Ports.reach(options.bind()), options.mqttPort()));
    await(server, new Ready(processes.serverUrl())::now);
    if (!site.isEmpty()) started(new Child("gateway", processes.gateways(site), data, line -> true, out)).heal();
    greet(site.size());
  }

  private void letIn(List<Path> site) {
    var users = new Users(data.at("broker").resolve("users"));
    users.letServerIn("server", processes.passwords().server());
    for (var file : site) {
      var settings = properties(file);
      users.letGatewayIn(settings.getProperty("facility"), settings.getProperty("gateway"), processes.passwords().gateways());
    }
  }

  private Child started(Child child) {
    running.push(child);
    child.start();
    return child;
  }

  /** Before it was ever ready, a process that dies is a fault to be seen, not one to be tried again for ever. */
  private void await(Child child, java.util.function.BooleanSupplier ready) throws InterruptedException {
    while (!ready.getAsBoolean()) {
      if (!child.alive() && !stopping) throw new Sorry("The " + child.name() + " did not start; the end of " + child.logFile() + ":\n" + child.lastWords());
      Thread.sleep(200);
    }
    child.heal();
  }

  private void greet(int gateways) {
    out.println("The console is at " + processes.serverUrl());
    if (firstLogin != null) out.println("First login: " + firstLogin.replaceFirst(" ", ", password ") + "  (shown this once; change it after logging in)");
    if (!options.empty()) out.println("This is the demo: " + gateways + " simulated gateways, and users for every role that exist only here; the login page names them.");
    out.println("Press Ctrl-C to stop.");
  }

  /** The first administrator's password goes to the screen and not into a log. */
  private boolean isForTheLog(String line) {
    if (!line.startsWith(FIRST_LOGIN)) return true;
    firstLogin = line.substring(FIRST_LOGIN.length()).strip();
    return false;
  }

  private void stop() {
    stopping = true;
    out.println("Stopping.");
    while (!running.isEmpty()) running.pop().stop(Duration.ofSeconds(30));
    try {
      data.close();
      out.println("Stopped; nothing is left running.");
    } catch (IOException e) {
      out.println("The data folder could not be let go: " + e.getMessage());
    }
  }

  private static Properties properties(Path file) {
    var properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
      return properties;
    } catch (IOException e) {
      throw new Sorry("Cannot read " + file + ": " + e.getMessage(), e);
    }
  }
}
