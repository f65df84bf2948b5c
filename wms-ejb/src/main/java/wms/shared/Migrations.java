package wms.shared;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.ServiceLoader;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.migration.JavaMigration;

/**
 * Brings the tables up to date before anything else starts. Every other start-up bean depends on it. It also names the database: in an
 * EAR the container looks for that on enterprise beans only. READ COMMITTED is what Derby and PostgreSQL do unasked: naming it would ask
 * PostgreSQL for it each time a connection is lent.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
@DataSourceDefinition(
    name = "java:app/jdbc/wms",
    className = "${MPCONFIG=wms.db.driver:org.apache.derby.iapi.jdbc.AutoloadedDriver}",
    url = "${MPCONFIG=wms.db.url:jdbc:derby:memory:wms;create=true}",
    user = "${MPCONFIG=wms.db.user:wms}",
    password = "${MPCONFIG=wms.db.password:wms}",
    initialPoolSize = 2, minPoolSize = 2, maxPoolSize = 40)
public class Migrations {
  @Inject private Database database;

  /** Its name is its own: the container finds it by name alone. */
  @PostConstruct void migrateOurs() { migrate(database.source()); }

  /** Also the way a test makes its tables. */
  public static void migrate(DataSource source) {
    boolean derby = product(source).contains("Derby");
    Flyway.configure(Migrations.class.getClassLoader())
        .dataSource(source)
        .locations("classpath:db/migration")
        .javaMigrations(ServiceLoader.load(JavaMigration.class, Migrations.class.getClassLoader()).stream().map(ServiceLoader.Provider::get).toArray(JavaMigration[]::new))
        .placeholders(Map.of(
            "shortbytes", derby ? "VARCHAR(1000) FOR BIT DATA" : "BYTEA",
            "bytes", derby ? "VARCHAR(32000) FOR BIT DATA" : "BYTEA",
            "text", derby ? "VARCHAR(8000)" : "TEXT",
            "clob", derby ? "CLOB(16M)" : "TEXT",
            "file", derby ? "BLOB(16M)" : "BYTEA"))
        .load()
        .migrate();
  }

  private static String product(DataSource source) {
    try (Connection connection = source.getConnection()) {
      return connection.getMetaData().getDatabaseProductName();
    } catch (SQLException e) {
      throw new IllegalStateException("the database does not answer: " + e.getMessage(), e);
    }
  }
}
