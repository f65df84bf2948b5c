package wms.box.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import wms.box.Home;
import wms.box.ServerAlone;

/**
 * A server with its broker, and a gateway with 500 sensors for each turn: fresh sensors each time, so that no turn's readings
 * are older than another's. They may be silent for a day: what is old already when it is sent is no alarm here.
 */
final class LoadSite implements AutoCloseable {
  static final int SENSORS = 500;
  private static final int A_ZONE = 10;
  private static final String FACILITY = "BENCH";
  private final Home home;
  private final Path folder;
  private final ServerAlone alone;
  private Process server;
  private List<String> login;
  private int turn;

  LoadSite(Home home, Path folder, int turns) throws IOException, InterruptedException {
    this.home = home;
    this.folder = Files.createDirectories(folder);
    this.alone = new ServerAlone(home, folder.resolve("var"));
    this.server = alone.startReady();
    register(turns);
  }

  private void register(int turns) throws IOException, InterruptedException {
    login = alone.firstLogin();
    var administrator = administrator();
    for (var table : List.of("profiles", "rules")) administrator.load(table, Files.readString(home.demo().resolve(table + ".csv")));
    administrator.load("facilities", "code,kind,name_zh,name_en,county,organisation,lat,lon,time_zone\n" + FACILITY + ",COLD_STORE,测,Bench,x,x,44.0,87.3,Asia/Shanghai\n");
    administrator.load("zones", "code,facility,name_zh,name_en,temperature_class,normal_use,emergency_use,area_m2,capacity_kg",
      IntStream.range(0, turns * SENSORS / A_ZONE).mapToObj(i -> zone(i) + "," + FACILITY + ",库,Room,VACCINE,STORAGE,,100,10000"));
    administrator.load("gateways", "code,facility,name_zh,name_en", IntStream.rangeClosed(1, turns).mapToObj(i -> gateway(i) + "," + FACILITY + ",,"));
    administrator.load("sensors", "code,zone,gateway,quantities,gap_limit_s", IntStream.range(0, turns * SENSORS)
      .mapToObj(i -> gateway(1 + i / SENSORS) + "-L" + (1 + i % SENSORS) + "," + zone(i / A_ZONE) + "," + gateway(1 + i / SENSORS) + ",temp,86400"));
  }

  private static String zone(int number) {
    return "BENCH-Z" + number;
  }

  private static String gateway(int number) {
    return "BENCH-GW" + number;
  }

  /** Something is done to its data while the server is not running; then it starts again. */
  void meanwhile(Work work) throws Exception {
    stopServer();
    work.on(folder.resolve("var/db"));
    server = alone.startReady();
  }

  interface Work {
    void on(Path database) throws Exception;
  }

  /** The first administrator, signed in. */
  Person administrator() throws IOException {
    return new Person(alone.http(), login);
  }

  /** One of all sensors, each of the next gateway in turn. */
  static String sensor(int number, int turns) {
    return gateway(1 + number % turns) + "-L" + (1 + number / turns);
  }

  /** The next gateway sends its readings, a hundred a message; answers readings a second, from the first to the last committed after the warm ones. */
  double load(long warm, long readings) throws IOException, InterruptedException {
    var gateway = gateway(++turn);
    var settings = Files.writeString(folder.resolve(gateway + ".properties"), "facility=" + FACILITY + "\ngateway=" + gateway + "\nsource=load\nuser={gateway}\nbroker=" + alone.mqtt()
      + "\nbuffer.dir=" + folder.resolve("buffer").resolve(gateway) + "\nload.sensors=" + SENSORS + "\nload.pack=100\nload.warm=" + warm + "\nload.count=" + readings + "\n");
    var words = List.of("-Xmx256m", "-jar", home.gateway().toString(), "--config", settings.toString(), "--parent", Long.toString(ProcessHandle.current().pid()));
    return Timed.run(words, Map.of("WMS_GATEWAY_PASSWORD", alone.letGatewayIn(FACILITY, gateway)), folder.resolve(gateway + ".out"));
  }

  /** What the database's tables take on the disk. */
  long tableBytes() throws IOException {
    try (var files = Files.walk(folder.resolve("var/db/seg0"))) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    }
  }

  void stopServer() throws InterruptedException {
    ServerAlone.stop(server);
  }

  @Override
  public void close() throws Exception {
    stopServer();
    alone.close();
  }
}
