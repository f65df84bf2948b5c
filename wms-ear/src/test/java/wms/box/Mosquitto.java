package wms.box;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import java.util.List;

/** A Mosquitto with the settings and rights that this project ships; only its folder, port and system user are the test's. */
final class Mosquitto implements AutoCloseable {
  private static final String SECRET = "only-this-test";
  private static final Path SHIPPED = Path.of("..", "config", "mosquitto");
  private final Path folder;
  private final int port = Box.freePort();
  private Process process;

  Mosquitto(Path folder) throws IOException, GeneralSecurityException {
    this.folder = folder;
    Files.createDirectories(folder.resolve("certs"));
    Files.createDirectories(folder.resolve("data"));
    certificate();
    Files.copy(SHIPPED.resolve("acl"), folder.resolve("acl"));
    var shipped = Files.readString(SHIPPED.resolve("mosquitto.conf"));
    Files.writeString(folder.resolve("mosquitto.conf"), shipped.replace("/etc/mosquitto", folder.toString()).replace("/var/lib/mosquitto/", folder.resolve("data") + "/")
      .replace("listener 8883", "listener " + port + " 127.0.0.1") + "\nuser " + System.getProperty("user.name") + "\n");
  }

  /** To be said before it starts. */
  void letIn(String user, String password) throws IOException {
    var passwords = folder.resolve("passwords");
    if (!Files.exists(passwords)) Files.createFile(passwords);
    run("/usr/bin/mosquitto_passwd", "-b", passwords.toString(), user, password);
  }

  void start() throws IOException {
    process = new ProcessBuilder("/usr/sbin/mosquitto", "-c", folder.resolve("mosquitto.conf").toString()).redirectErrorStream(true)
      .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.resolve("log").toFile())).start();
    Box.await("Mosquitto listens", () -> log().contains("running") || !process.isAlive());
    if (!process.isAlive()) throw new AssertionError(log());
  }

  void kill() {
    process.destroyForcibly().onExit().join();
  }

  String url() {
    return "ssl://127.0.0.1:" + port;
  }

  Path ca() {
    return folder.resolve("certs/ca.pem");
  }

  private void certificate() throws IOException, GeneralSecurityException {
    var file = folder.resolve("broker.p12");
    run(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(), "-genkeypair", "-alias", "broker", "-keyalg", "EC", "-dname", "CN=127.0.0.1", "-ext", "san=ip:127.0.0.1", "-ext", "bc=ca:true",
      "-validity", "2", "-storetype", "PKCS12", "-storepass", SECRET, "-keystore", file.toString());
    var store = KeyStore.getInstance(file.toFile(), SECRET.toCharArray());
    pem("certs/broker.key", "PRIVATE KEY", store.getKey("broker", SECRET.toCharArray()).getEncoded());
    pem("certs/broker.pem", "CERTIFICATE", store.getCertificate("broker").getEncoded());
    pem("certs/ca.pem", "CERTIFICATE", store.getCertificate("broker").getEncoded());
  }

  private void pem(String name, String kind, byte[] content) throws IOException {
    Files.writeString(folder.resolve(name), "-----BEGIN " + kind + "-----\n" + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(content) + "\n-----END " + kind + "-----\n");
  }

  private void run(String... words) throws IOException {
    var said = folder.resolve("said.log");
    int code = new ProcessBuilder(List.of(words)).redirectErrorStream(true).redirectOutput(said.toFile()).start().onExit().join().exitValue();
    if (code != 0) throw new AssertionError(words[0] + ": " + Files.readString(said));
  }

  private String log() {
    try {
      return Files.readString(folder.resolve("log"));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    if (process != null) kill();
  }
}
