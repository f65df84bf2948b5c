package wms.box.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import wms.box.Folders;
import wms.box.Home;
import wms.box.ServerAlone;
import wms.box.Sorry;

/**
 * What the floor does in a second over REST with sixteen clients (goods come, are kept for somebody, leave), against a plain JDBC program
 * that writes the same rows with the same locks; in turns, so that both see the same machine. And an order of a thousand lines with a
 * thousand lots in stock, and with a hundred thousand. On Derby, and on a PostgreSQL when one is given.
 */
final class LedgerBench implements Bench {
  static final String FACILITY = "LEDGER";
  private static final int CLIENTS = 16;
  private static final int TURNS = 3;
  private static final int WARM = 20;
  private static final int ROUNDS = 100;
  private static final int MOST_WARM_UPS = 8;
  private static final double STILL_GROWING = 1.05;
  private static final int ZONES = 8;
  private static final int MATERIALS = 1000;
  private static final int LOTS_EACH = 100;
  /** Lots of each material in one file: one that is stored while its sender waits. */
  private static final int A_FILE = 10;
  private static final String LOTS = "lot,lot_number,material,quantity,zone,bin,produced,expiry,reserve_class,owner,supplier";
  private static final int ORDERS = 5;

  /** Operations a second. */
  private record Turn(double ours, double plain) {
    double ratio() {
      return ours / plain;
    }
  }

  @Override
  public String name() {
    return "ledger";
  }

  @Override
  public List<Figure> measure(Home home, Progress progress) throws Exception {
    var folder = Files.createTempDirectory("wms-bench");
    try {
      var figures = new ArrayList<Figure>();
      figures.add(floor(home, new LedgerTables.Derby(folder.resolve("floor"), folder), folder.resolve("floor"), progress));
      figures.add(growth(home, new LedgerTables.Derby(folder.resolve("growth"), folder), folder.resolve("growth"), progress));
      var postgres = PostgresServer.given(home);
      if (postgres.isEmpty()) progress.says("Derby only: WMS_BENCH_POSTGRES names no PostgreSQL.");
      else figures.addAll(onPostgres(home, new LedgerTables.Postgres(postgres.get()), folder, progress));
      return figures;
    } finally {
      Folders.remove(folder);
    }
  }

  private List<Figure> onPostgres(Home home, LedgerTables.Postgres tables, Path folder, Progress progress) throws Exception {
    try {
      tables.empty();
      var floor = floor(home, tables, folder.resolve("floor-postgresql"), progress);
      tables.empty();
      return List.of(floor, growth(home, tables, folder.resolve("growth-postgresql"), progress));
    } finally {
      tables.remove();
    }
  }

  private Figure floor(Home home, LedgerTables tables, Path folder, Progress progress) throws Exception {
    progress.says("A server makes its tables; a copy of them is for the plain program.");
    try (var alone = new ServerAlone(home, folder, tables.settings())) {
      stock(alone);
      tables.keep();
      var server = alone.startReady();
      try {
        growWarm(home, alone, folder, progress);
        var turns = new ArrayList<Turn>();
        for (int turn = 1; turn <= TURNS; turn++) {
          double plain = plain(home, tables.copy(turn), folder);
          double ours = ours(home, alone, folder, WARM, ROUNDS);
          turns.add(new Turn(ours, plain));
          progress.says(String.format(Locale.ROOT, "Turn %d of %d: %,.0f operations/s over REST, %,.0f plain.", turn, TURNS, ours, plain));
        }
        var middle = turns.stream().sorted(Comparator.comparingDouble(Turn::ratio)).toList().get(TURNS / 2);
        return new Figure(name(), "vs-jdbc" + tables.name(), middle.ratio(), Aim.atLeast(0.4), String.format(Locale.ROOT, "%,.0f operations/s against %,.0f, %d clients, median of %d", middle.ours, middle.plain, CLIENTS, TURNS));
      } finally {
        ServerAlone.stop(server);
      }
    }
  }

  private Figure growth(Home home, LedgerTables tables, Path folder, Progress progress) throws Exception {
    progress.says("A thousand lots, then a hundred thousand, and orders of a thousand lines.");
    try (var alone = new ServerAlone(home, folder, tables.settings())) {
      var login = stock(alone);
      var server = alone.startReady();
      try {
        var administrator = new Person(alone.http(), login);
        var worker = LedgerClients.worker(alone.http());
        double few = orders(worker);
        for (int first = 1; first < LOTS_EACH; first += A_FILE) administrator.load("lots", LOTS, lots(first, Math.min(first + A_FILE, LOTS_EACH)));
        double many = orders(worker);
        return new Figure(name(), "growth" + tables.name(), many / few, Aim.atMost(2), String.format(Locale.ROOT, "%.2f s with %,d lots against %.2f s with %,d, medians of %d", many, MATERIALS * LOTS_EACH, few, MATERIALS, ORDERS));
      } finally {
        ServerAlone.stop(server);
      }
    }
  }

  /** Starts the server once, fills its tables, and stops it; answers user and password of its administrator. */
  private static List<String> stock(ServerAlone alone) throws Exception {
    var server = alone.startReady();
    try {
      var login = alone.firstLogin();
      var administrator = new Person(alone.http(), login);
      administrator.load("facilities", "code,kind,name_zh,name_en,county,organisation,lat,lon,time_zone\n" + FACILITY + ",COLD_STORE,测,Bench,x,x,44.0,87.3,Asia/Shanghai\n");
      administrator.load("zones", "code,facility,name_zh,name_en,temperature_class,normal_use,emergency_use,area_m2,capacity_kg", IntStream.range(0, ZONES).mapToObj(i -> zone(i) + "," + FACILITY + ",库,Room,AMBIENT,STORAGE,,100,100000000"));
      administrator.load("materials", "code,name_zh,name_en,unit,step,temperature_class,mass_kg,volume_m3", IntStream.range(0, MATERIALS).mapToObj(i -> material(i) + ",货,Goods,kg,0.001,AMBIENT,1,0.001"));
      administrator.load("users", "user,name,language,password,roles\n" + LedgerClients.USER + ",Worker,zh," + LedgerClients.PASSWORD + ",LEAD@*\n");
      administrator.load("lots", LOTS, lots(0, 1));
      return login;
    } finally {
      ServerAlone.stop(server);
    }
  }

  /** What a server does in its first minutes, while its code is still being compiled, is not what it does in a shift. */
  private static void growWarm(Home home, ServerAlone alone, Path folder, Progress progress) throws IOException, InterruptedException {
    double before = 0;
    for (int run = 0; run < MOST_WARM_UPS; run++) {
      double now = ours(home, alone, folder, 0, ROUNDS);
      progress.says(String.format(Locale.ROOT, "Growing warm: %,.0f operations/s.", now));
      if (now < before * STILL_GROWING) return;
      before = now;
    }
  }

  /** Operations a second over REST. */
  private static double ours(Home home, ServerAlone alone, Path folder, int warm, int rounds) throws IOException, InterruptedException {
    var words = List.of("-Xmx256m", "-Dhttp.maxConnections=" + CLIENTS, "-cp", home.serverClassPath(), LedgerClients.class.getName(), alone.http().toString(), Integer.toString(CLIENTS), Integer.toString(warm), Integer.toString(rounds));
    return Timed.run(words, Map.of(), folder.resolve("ours.out"));
  }

  private static double plain(Home home, String tables, Path folder) throws IOException, InterruptedException {
    var words = List.of("-Xmx1g", "-Dderby.stream.error.file=" + folder.resolve("plain.log"), "-cp", home.serverClassPath(), LedgerRows.class.getName(), tables, Integer.toString(CLIENTS), Integer.toString(WARM), Integer.toString(ROUNDS));
    return Timed.run(words, Map.of(), folder.resolve("plain.out"));
  }

  /** Seconds for an order of a thousand lines, each of another material. */
  private static double orders(Person worker) throws IOException {
    var lines = IntStream.range(0, MATERIALS).mapToObj(i -> "{\"material\":\"" + material(i) + "\",\"quantity\":{\"value\":\"1\",\"unit\":\"kg\"}}").collect(Collectors.joining(","));
    var seconds = new ArrayList<Double>();
    for (int i = 0; i < ORDERS; i++) {
      long begun = System.nanoTime();
      var answer = worker.post("orders", "{\"facility\":\"" + FACILITY + "\",\"consignee\":\"x\",\"priority\":3,\"lines\":[" + lines + "]}");
      seconds.add((System.nanoTime() - begun) / 1e9);
      if (!answer.contains("\"ALLOCATED\"")) throw new Sorry("The order was not allocated: " + answer.substring(0, Math.min(500, answer.length())));
    }
    return seconds.stream().sorted().toList().get(ORDERS / 2);
  }

  /** Those of each material from the first to the last, which is not among them; each a day longer good than the one before. */
  private static Stream<String> lots(int first, int last) {
    return IntStream.range(0, MATERIALS).boxed().flatMap(material -> IntStream.range(first, last)
      .mapToObj(number -> "L-" + material + "-" + number + ",N" + material + "-" + number + "," + material(material) + ",1000," + zone(material) + ",,,today+" + (100 + number) + ",COMMERCIAL,x,x"));
  }

  static String zone(int number) {
    return "LEDGER-Z" + number % ZONES;
  }

  static String material(int number) {
    return "GOODS-" + number % MATERIALS;
  }
}
