package wms.shared;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The two databases the product runs on. Each migrates one template per JVM and hands out cheap fresh copies of it. */
public enum TestDatabase {
  /** Embedded, in memory. */
  DERBY {
    private Path template;

    @Override synchronized String fresh() {
      if (template == null) template = backup();
      String url = "jdbc:derby:memory:wms" + COPIES.incrementAndGet();
      run(url + ";createFrom=" + template, "VALUES 1");
      return url;
    }

    @Override void drop(String url) {
      try {
        DriverManager.getConnection(url + ";drop=true").close();
      } catch (SQLException e) {
        if (!"08006".equals(e.getSQLState())) throw new IllegalStateException(e);
      }
    }

    @Override String whoWaits() { return "SELECT xid FROM SYSCS_DIAG.LOCK_TABLE WHERE state = 'WAIT'"; }

    private Path backup() {
      try {
        Path folder = Files.createTempDirectory("wms-derby");
        System.setProperty("derby.stream.error.file", folder.resolve("derby.log").toString());
        String url = "jdbc:derby:memory:template";
        run(url + ";create=true", "VALUES 1");
        migrate(url);
        run(url, "CALL SYSCS_UTIL.SYSCS_BACKUP_DATABASE('" + folder + "')");
        drop(url);
        return folder.resolve("template");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  },
  /** A real server of its own, stopped with the JVM. */
  POSTGRESQL {
    private EmbeddedPostgres server;

    @Override synchronized String fresh() {
      if (server == null) server = start();
      String name = "wms" + COPIES.incrementAndGet();
      run(server.getJdbcUrl("postgres", "postgres"), "CREATE DATABASE " + name + " TEMPLATE template_wms");
      return server.getJdbcUrl("postgres", name);
    }

    @Override void drop(String url) {
      run(server.getJdbcUrl("postgres", "postgres"), "DROP DATABASE " + url.replaceAll(".*/(wms\\d+).*", "$1") + " WITH (FORCE)");
    }

    @Override String whoWaits() { return "SELECT pid FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND datname = current_database()"; }

    private EmbeddedPostgres start() {
      try {
        EmbeddedPostgres started = EmbeddedPostgres.builder().start();
        run(started.getJdbcUrl("postgres", "postgres"), "CREATE DATABASE template_wms");
        migrate(started.getJdbcUrl("postgres", "template_wms"));
        return started;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  };

  private static final AtomicInteger COPIES = new AtomicInteger();
  private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

  static { FLYWAY.setLevel(Level.SEVERE); }

  /** JDBC address of a new database that has just been migrated. */
  abstract String fresh();

  abstract void drop(String url);

  /** Finds the transactions that wait for a lock. */
  abstract String whoWaits();

  private static void migrate(String url) {
    try (TestSource template = new TestSource(url)) {
      Migrations.migrate(template);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void run(String url, String sql) {
    try (Connection connection = DriverManager.getConnection(url); Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }
}
