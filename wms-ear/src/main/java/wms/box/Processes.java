package wms.box;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import wms.box.broker.Broker;

/** How the broker, the server and the simulated gateways are called. What the user's environment already says stands. */
record Processes(Home home, Data data, UpOptions options, Map<String, String> given, Passwords passwords, ClassArchive classes) {
  /** The prefix under which the goods of the demo are numbered; GS1 keeps it for demonstrations. */
  private static final String DEMO_PREFIX = "9521000";

  Command broker() {
    var jvm = new ArrayList<>(List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    jvm.addAll(classes.of(home.brokerClasses()));
    return new Command(jvm, home.brokerClassPath(), Broker.class.getName(),
      List.of(data.at("broker").toString(), Integer.toString(options.mqttPort()), options.bind()), Map.of(), data.folder());
  }

  /** Alone: nothing of ours uses the container's data grid, which would take seconds and memory at each start and listen on every network. */
  Command server() {
    var container = new Container(home.container());
    var jvm = new ArrayList<>(container.opens());
    jvm.addAll(List.of("-Xmx1g", "-XX:NewSize=64m", "-XX:+UseSerialGC", "-Djava.net.preferIPv4Stack=true", "-Dderby.stream.error.file=" + data.log("derby")));
    jvm.addAll(classes.of(home.serverClasses()));
    var words = List.of(home.container().toString(), serverUrl().toString(), "--rootdir", data.at("server").toString(), "--deploy", home.war().toString(), "--contextroot", "/",
      "--port", Integer.toString(options.httpPort()), "--nohazelcast", "--disablephonehome");
    return new Command(jvm, home.serverClassPath(), Micro.class.getName(), words, serverEnvironment(), data.folder());
  }

  /** The four of the database, the three of the broker, the demo's company prefix, and where the demo and the data lie. */
  private Map<String, String> serverEnvironment() {
    var settings = new LinkedHashMap<String, String>();
    settings.put("WMS_DB_URL", "jdbc:derby:" + data.at("db") + ";create=true");
    if (given.getOrDefault("WMS_DB_URL", "").startsWith("jdbc:postgresql:")) settings.put("WMS_DB_DRIVER", "org.postgresql.Driver");
    if (ownBroker()) {
      settings.put("WMS_BROKER_URL", brokerUrl());
      settings.put("WMS_BROKER_USER", "server");
      settings.put("WMS_BROKER_PASSWORD", passwords.server());
    }
    if (!options.empty()) settings.put("WMS_GS1_COMPANY_PREFIX", DEMO_PREFIX);
    given.forEach((name, value) -> { if (name.startsWith("WMS_")) settings.put(name, value); });
    settings.put("WMS_DEMO", options.empty() ? "" : home.demo().toString());
    settings.put("WMS_DATA", data.folder().toString());
    return settings;
  }

  /** All simulated gateways live in one process; each has its own user, named by its code. */
  Command gateways(List<Path> files) {
    var settings = Map.of("WMS_GATEWAY_BROKER", ownBroker() ? brokerUrl() : given.get("WMS_BROKER_URL"), "WMS_GATEWAY_USER", "{gateway}",
      "WMS_GATEWAY_PASSWORD", passwords.gateways(), "WMS_GATEWAY_BUFFER_DIR", data.at("gateway").resolve("{gateway}").toString());
    return new Command(List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"), home.jar() + java.io.File.pathSeparator + home.gateway(),
      mainClassOf(home.gateway()), files.stream().flatMap(file -> Stream.of("--config", file.toString())).toList(), settings, data.folder());
  }

  boolean ownBroker() {
    return !given.containsKey("WMS_BROKER_URL");
  }

  URI serverUrl() {
    return URI.create("http://" + Ports.reach(options.bind()) + ":" + options.httpPort() + "/");
  }

  private String brokerUrl() {
    return "tcp://" + Ports.reach(options.bind()) + ":" + options.mqttPort();
  }

  private static String mainClassOf(Path jar) {
    try (var file = new JarFile(jar.toFile())) {
      return file.getManifest().getMainAttributes().getValue("Main-Class");
    } catch (IOException e) {
      throw new Sorry("Cannot read " + jar + ": " + e.getMessage(), e);
    }
  }

  /** Drawn anew at each start and handed over in the environment: no password lies on a disk in clear. */
  record Passwords(String server, String gateways) {}
}
