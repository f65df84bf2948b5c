package wms.box.broker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.paho.mqttv5.client.IMqttToken;
import org.eclipse.paho.mqttv5.client.MqttAsyncClient;
import org.eclipse.paho.mqttv5.client.MqttConnectionOptions;
import org.eclipse.paho.mqttv5.client.persist.MemoryPersistence;
import org.eclipse.paho.mqttv5.common.MqttException;
import wms.box.Box;

/** The broker alone, in its own process, with known users. */
final class BrokerProcess implements AutoCloseable {
  static final String SERVER = "server-password";
  static final String GATEWAY = "gateway-password";
  private final Path folder;
  private final int port = Box.freePort();
  private Process process;

  BrokerProcess() {
    try {
      folder = Files.createTempDirectory("wms-broker");
      users().letServerIn("server", SERVER);
      users().letGatewayIn("MNS", "MNS-G1", GATEWAY);
      users().letGatewayIn("CJ", "CJ-G1", GATEWAY);
      start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Users users() {
    return new Users(folder.resolve("users"));
  }

  void start() throws IOException {
    var line = List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m", "-cp", Box.brokerClassPath(),
      Broker.class.getName(), folder.toString(), "" + port, "127.0.0.1");
    process = new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(folder.resolve("log").toFile()).start();
    Box.await("the broker listens", () -> read().contains("Started EmbeddedHiveMQ") || !process.isAlive());
    if (!process.isAlive()) throw new AssertionError(read());
  }

  void kill() {
    process.destroyForcibly().onExit().join();
  }

  MqttAsyncClient client(String clientId) throws MqttException {
    return new MqttAsyncClient("tcp://127.0.0.1:" + port, clientId, new MemoryPersistence());
  }

  /** Connected; the caller disconnects by closing the broker. */
  MqttAsyncClient connected(String clientId, String user, String password) throws MqttException {
    var client = client(clientId);
    done(client.connect(as(user, password)));
    return client;
  }

  static MqttConnectionOptions as(String user, String password) {
    var options = new MqttConnectionOptions();
    options.setUserName(user);
    options.setPassword(password.getBytes());
    options.setCleanStart(true);
    return options;
  }

  static IMqttToken done(IMqttToken token) throws MqttException {
    token.waitForCompletion(20_000);
    return token;
  }

  @Override
  public void close() {
    kill();
    try (var all = Files.walk(folder)) {
      all.sorted(java.util.Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String read() {
    try {
      return Files.exists(folder.resolve("log")) ? Files.readString(folder.resolve("log")) : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
