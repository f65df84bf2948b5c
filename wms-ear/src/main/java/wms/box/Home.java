package wms.box;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The folder the box was built into, and the application the server runs; nothing in either changes while it runs. */
public record Home(Path folder, Path war) {

  public Home(Path folder) {
    this(folder, folder.resolve("wms.war"));
  }

  /** The folder the launcher's own jar lies in. */
  public static Home ofThisProgram() {
    try {
      return new Home(Path.of(Home.class.getProtectionDomain().getCodeSource().getLocation().toURI()).getParent());
    } catch (java.net.URISyntaxException e) {
      throw new Sorry("The box does not know where it lies: " + e.getMessage(), e);
    }
  }

  Path jar() {
    return folder.resolve("wms-box.jar");
  }

  /** The same box with another application in it, to be measured against. */
  public Home with(Path otherWar) {
    return new Home(folder, otherWar);
  }

  public Path gateway() {
    return folder.resolve("sensors-gateway.jar");
  }

  /** Payara Micro as its launcher wrote it: its jars (never changed) and the configuration each start copies. */
  Path container() {
    return folder.resolve("server");
  }

  /** Payara Micro as it is published, to be measured against. */
  public Path bareContainer() {
    return folder.resolveSibling("payara").resolve("payara-micro.jar");
  }

  public Path demo() {
    return folder.resolve("config/demo");
  }

  String brokerClassPath() {
    return classPath(jar(), jarsIn("broker"));
  }

  /** Drivers and the solver come at container level, not in the WAR. */
  public String serverClassPath() {
    return classPath(jar(), Stream.concat(Stream.of(container().resolve("launch-micro.jar")), jarsIn("libs")));
  }

  /** Made by {@link Prime}. */
  Path serverClasses() {
    return folder.resolve("server.jsa");
  }

  /** Made by {@link Prime}. */
  Path brokerClasses() {
    return folder.resolve("broker.jsa");
  }

  /** The simulated gateways of the demo, one file each. */
  List<Path> demoGateways() {
    return files(demo().resolve("gateways"), ".properties").toList();
  }

  private Stream<Path> jarsIn(String name) {
    return files(folder.resolve(name), ".jar");
  }

  private static Stream<Path> files(Path folder, String ending) {
    if (!Files.isDirectory(folder)) return Stream.empty();
    try (var all = Files.list(folder)) {
      return all.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
    } catch (IOException e) {
      throw new Sorry("Cannot read " + folder + ": " + e.getMessage(), e);
    }
  }

  private static String classPath(Path first, Stream<Path> rest) {
    return Stream.concat(Stream.of(first), rest).map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }
}
