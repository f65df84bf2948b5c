package wms.box;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The real EAR, unchanged, on a full Payara Server in a domain of its own, drivers and solver in the domain's lib. */
@Tag("full")
class EarOnFullServerIT {
  private static final int WAIT_S = 300;
  private final Path server = Path.of(System.getProperty("wms.payara")).toAbsolutePath();
  private final Path folder = Box.newFolder().getParent();
  private final int base = freeHundred();

  @Test
  void itDeploysAndIsHealthy() throws IOException {
    asadmin("create-domain", "--nopassword=true", "--savelogin=false", "--portbase", "" + base, "--domaindir", folder.toString(), "wms");
    listenHereOnly(folder.resolve("wms/config/domain.xml"));
    copyJars(Box.home().folder().resolve("libs"), folder.resolve("wms/lib"));
    asadmin("start-domain", "--domaindir", folder.toString(), "--timeout", "" + WAIT_S, "wms");
    try {
      asadmin("--port", "" + (base + 48), "deploy", Box.home().folder().resolveSibling("wms.ear").toString());
      Box.await("the EAR is ready", () -> new Ready(URI.create("http://127.0.0.1:" + (base + 80) + "/")).now());
    } finally {
      asadmin("stop-domain", "--domaindir", folder.toString(), "--force=true", "wms");
      Folders.remove(folder);
    }
  }

  /** A domain takes a dozen ports of one hundred; below 32768 nobody is given them by chance. */
  private static int freeHundred() {
    return IntStream.range(120, 320).map(hundred -> hundred * 100)
      .filter(from -> IntStream.rangeClosed(from, from + 99).noneMatch(port -> Ports.answers("127.0.0.1", port)))
      .findFirst().orElseThrow();
  }

  private void asadmin(String... words) {
    var cli = server.resolve("glassfish/lib/client/appserver-cli.jar");
    var line = new ArrayList<>(List.of(Box.java().toString(), "-jar", cli.toString()));
    line.addAll(List.of(words));
    var said = Said.run(line, folder, Map.of("WMS_DB_URL", "jdbc:derby:" + folder.resolve("db") + ";create=true", "WMS_DATA", folder.toString(), "WMS_DEMO", ""), WAIT_S);
    assertThat(said.code()).as("%s%n%s", said.text(), causes()).isZero();
  }

  private String causes() {
    try (var lines = Files.lines(folder.resolve("wms/logs/server.log"))) {
      return lines.filter(line -> line.startsWith("Caused by:")).distinct().collect(java.util.stream.Collectors.joining("\n"));
    } catch (IOException e) {
      return "(no server log: " + e.getMessage() + ")";
    }
  }

  private static void listenHereOnly(Path domain) throws IOException {
    Files.writeString(domain, Files.readString(domain).replace("0.0.0.0", "127.0.0.1").replaceAll("<network-listener (?![^>]*address=)", "<network-listener address=\"127.0.0.1\" "));
  }

  private static void copyJars(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    for (var jar : from.toFile().listFiles((File dir, String name) -> name.endsWith(".jar"))) Files.copy(jar.toPath(), to.resolve(jar.getName()));
  }
}
