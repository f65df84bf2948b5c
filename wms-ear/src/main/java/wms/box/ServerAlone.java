package wms.box;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import wms.box.broker.Users;

/** The server as {@code wms up --empty} calls it, on free ports and with a broker beside it, for who wants to start it again and again. */
public final class ServerAlone implements AutoCloseable {
  private final Home home;
  private final Data data;
  private final UpOptions options;
  private final Processes processes;
  private final Process broker;

  public ServerAlone(Home home, Path folder) throws IOException, InterruptedException {
    this(home, folder, Map.of());
  }

  /** @param environment what the server is told besides, as a user's environment would */
  public ServerAlone(Home home, Path folder, Map<String, String> environment) throws IOException, InterruptedException {
    this(home, folder, environment, ClassArchive.USED);
  }

  ServerAlone(Home home, Path folder, Map<String, String> environment, ClassArchive classes) throws IOException, InterruptedException {
    this.home = home;
    this.data = Data.hold(folder);
    this.options = new UpOptions(true, Ports.free(), Ports.free(), folder, "127.0.0.1");
    var passwords = new Processes.Passwords(Users.draw(), Users.draw());
    this.processes = new Processes(home, data, options, environment, passwords, classes);
    new Users(data.at("broker").resolve("users")).letServerIn("server", passwords.server());
    this.broker = processes.broker().start(data.log("broker"));
    while (broker.isAlive() && !Ports.answers(options.bind(), options.mqttPort())) Thread.sleep(100);
    if (!broker.isAlive()) throw new Sorry("The broker did not start; see " + data.log("broker") + ".");
  }

  public Process start() throws IOException {
    new Container(home.container()).layOut(data.at("server"), options.bind());
    return processes.server().start(data.log("server"));
  }

  /** The same, ready. @throws Sorry with what the server said when it does not get there */
  public Process startReady() throws IOException, InterruptedException {
    var server = start();
    while (!ready()) {
      if (!server.isAlive()) throw new Sorry("The server did not start:\n" + Files.readString(log()));
      Thread.sleep(200);
    }
    return server;
  }

  public static void stop(Process server) throws InterruptedException {
    server.toHandle().destroy();
    if (!server.waitFor(60, TimeUnit.SECONDS)) server.destroyForcibly().waitFor();
  }

  /** User and password of the first administrator, as the server said them at its first start. */
  public List<String> firstLogin() throws IOException {
    var said = Files.readString(log()).lines().filter(line -> line.startsWith("WMS-FIRST-LOGIN ")).findFirst().orElseThrow(() -> new Sorry("The server named no administrator.")).split(" ");
    return List.of(said[1], said[2]);
  }

  public URI http() {
    return processes.serverUrl();
  }

  public URI mqtt() {
    return URI.create("tcp://" + Ports.reach(options.bind()) + ":" + options.mqttPort());
  }

  /** Answers the password of a gateway that may speak to this broker from now on. */
  public String letGatewayIn(String facility, String gateway) {
    var password = Users.draw();
    new Users(data.at("broker").resolve("users")).letGatewayIn(facility, gateway, password);
    return password;
  }

  /** What the server said so far. */
  public Path log() {
    return data.log("server");
  }

  public boolean ready() {
    return new Ready(processes.serverUrl()).now();
  }

  @Override
  public void close() throws IOException {
    broker.toHandle().destroy();
    broker.onExit().join();
    data.close();
  }
}
