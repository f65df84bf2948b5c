package wms.box.bench;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Properties;
import wms.box.Home;
import wms.box.Sorry;

/**
 * A PostgreSQL on which databases may be made and dropped, as {@code WMS_BENCH_POSTGRES} names it: {@code postgresql://user:password@host:port}. The
 * driver is the server's, found beside it.
 */
record PostgresServer(String host, int port, String user, String password, Home home) {
  private static final String VARIABLE = "WMS_BENCH_POSTGRES";

  /** @throws Sorry when the variable says something else than an address with a user */
  static Optional<PostgresServer> given(Home home) {
    var said = System.getenv(VARIABLE);
    if (said == null || said.isBlank()) return Optional.empty();
    try {
      var address = URI.create(said.strip());
      var user = address.getUserInfo().split(":", 2);
      return Optional.of(new PostgresServer(address.getHost(), address.getPort() < 0 ? 5432 : address.getPort(), user[0], user.length < 2 ? "" : user[1], home));
    } catch (IllegalArgumentException | NullPointerException e) {
      throw new Sorry(VARIABLE + " is to be like postgresql://user:password@127.0.0.1:5432, but is '" + said + "'.");
    }
  }

  String address(String database) {
    return "jdbc:postgresql://" + host + ":" + port + "/" + database;
  }

  void run(String... statements) throws IOException, ReflectiveOperationException {
    var login = new Properties();
    login.setProperty("user", user);
    login.setProperty("password", password);
    try (var classes = new URLClassLoader(jars())) {
      var driver = (Driver) Class.forName("org.postgresql.Driver", true, classes).getConstructor().newInstance();
      try (var connection = driver.connect(address("postgres"), login); var statement = connection.createStatement()) {
        for (var each : statements) statement.execute(each);
      } catch (SQLException e) {
        throw new Sorry("PostgreSQL at " + host + ":" + port + " does not do what is asked of it: " + e.getMessage());
      }
    }
  }

  private URL[] jars() throws IOException {
    var jars = new ArrayList<URL>();
    for (var each : home.serverClassPath().split(File.pathSeparator)) jars.add(new File(each).toURI().toURL());
    return jars.toArray(URL[]::new);
  }
}
