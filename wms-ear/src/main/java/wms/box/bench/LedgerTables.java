package wms.box.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import wms.box.Folders;

/** Where the rows of the ledger lie while it is measured: those of the server, and copies of them for the plain program. */
interface LedgerTables {
  /** What is said of a figure measured here, such as {@code /postgresql}. */
  String name();

  /** What the server is told of them. */
  Map<String, String> settings();

  /** Remembers them as they are now; the server is not running. */
  void keep() throws Exception;

  /** JDBC address of tables as they were kept; those of another turn are given up. */
  String copy(int turn) throws Exception;

  /** In the data folder of the server that is measured, where it puts them by itself. */
  record Derby(Path data, Path folder) implements LedgerTables {
    @Override
    public String name() {
      return "";
    }

    @Override
    public Map<String, String> settings() {
      return Map.of();
    }

    @Override
    public void keep() throws IOException {
      Folders.copy(data.resolve("db"), folder.resolve("plain"));
    }

    @Override
    public String copy(int turn) throws IOException {
      var copy = folder.resolve("plain-" + turn);
      Folders.copy(folder.resolve("plain"), copy);
      return "jdbc:derby:" + copy;
    }
  }

  /** Databases of its own on a PostgreSQL that whoever measures has given; none of those that are there is touched. */
  record Postgres(PostgresServer server) implements LedgerTables {
    private static final String OURS = "wms_bench";
    private static final String KEPT = "wms_bench_kept";
    private static final String PLAIN = "wms_bench_plain";

    @Override
    public String name() {
      return "/postgresql";
    }

    @Override
    public Map<String, String> settings() {
      return Map.of("WMS_DB_URL", server.address(OURS), "WMS_DB_USER", server.user(), "WMS_DB_PASSWORD", server.password());
    }

    /** For the server to make its tables in. */
    void empty() throws Exception {
      server.run(drop(OURS), "CREATE DATABASE " + OURS);
    }

    @Override
    public void keep() throws Exception {
      server.run(drop(KEPT), "CREATE DATABASE " + KEPT + " TEMPLATE " + OURS);
    }

    @Override
    public String copy(int turn) throws Exception {
      server.run(drop(PLAIN), "CREATE DATABASE " + PLAIN + " TEMPLATE " + KEPT);
      return server.address(PLAIN) + "?user=" + server.user() + "&password=" + server.password();
    }

    void remove() throws Exception {
      for (var name : List.of(OURS, KEPT, PLAIN)) server.run(drop(name));
    }

    private static String drop(String name) {
      return "DROP DATABASE IF EXISTS " + name + " WITH (FORCE)";
    }
  }
}
