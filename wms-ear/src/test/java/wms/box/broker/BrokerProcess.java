package wms.box.broker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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
  static final String KEYSTORE = "keystore-password";
  private final Path folder;
  private final int port = Box.freePort();
  private final int encryptedPort = Box.freePort();
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
    var builder = new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(folder.resolve("log").toFile());
    builder.environment().putAll(Map.of("WMS_MQTT_TLS_KEYSTORE", keystore().toString(), "WMS_MQTT_TLS_PASSWORD", KEYSTORE, "WMS_MQTT_TLS_PORT", "" + encryptedPort));
    process = builder.start();
    Box.await("the broker listens", () -> read().contains("Started EmbeddedHiveMQ") || !process.isAlive());
    if (!process.isAlive()) throw new AssertionError(read());
  }

  /** A key and a certificate for 127.0.0.1 that only this test trusts. */
  Path keystore() throws IOException {
    var file = folder.resolve("broker.p12");
    if (Files.exists(file)) return file;
    var line = List.of(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(), "-genkeypair", "-alias", "broker", "-keyalg", "EC", "-dname", "CN=127.0.0.1", "-ext", "san=ip:127.0.0.1",
      "-validity", "2", "-storetype", "PKCS12", "-storepass", KEYSTORE, "-keystore", file.toString());
    new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(folder.resolve("keytool.log").toFile()).start().onExit().join();
    return file;
  }

  MqttAsyncClient encryptedClient(String clientId) throws MqttException {
    return new MqttAsyncClient("ssl://127.0.0.1:" + encryptedPort, clientId, new MemoryPersistence());
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
