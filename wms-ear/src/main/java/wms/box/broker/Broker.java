package wms.box.broker;

import com.hivemq.configuration.service.InternalConfigurations;
import com.hivemq.embedded.EmbeddedExtension;
import com.hivemq.embedded.EmbeddedHiveMQ;
import com.hivemq.extension.sdk.api.ExtensionMain;
import com.hivemq.extension.sdk.api.parameter.ExtensionStartInput;
import com.hivemq.extension.sdk.api.parameter.ExtensionStartOutput;
import com.hivemq.extension.sdk.api.parameter.ExtensionStopInput;
import com.hivemq.extension.sdk.api.parameter.ExtensionStopOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The broker's process. Arguments: its folder, port, address to listen on. */
public final class Broker {
  /** Messages, as many as the server agrees to. */
  private static final int ON_THE_WAY = 256;

  private Broker() {}

  public static void main(String[] words) throws Exception {
    var folder = Path.of(words[0]);
    letMoreBeOnTheWay();
    var hive = EmbeddedHiveMQ.builder()
      .withConfigurationFolder(configured(folder, Integer.parseInt(words[1]), words[2]))
      .withDataFolder(Files.createDirectories(folder.resolve("data")))
      .withExtensionsFolder(Files.createDirectories(folder.resolve("extensions")))
      .withEmbeddedExtension(door(new Users(folder.resolve("users"))))
      .build();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> hive.stop().join(), "broker stops"));
    hive.start().join();
  }

  /**
   * HiveMQ sends one subscriber 50 messages and then waits for their acknowledgements, whatever receive maximum was agreed. The server
   * acknowledges after its commit, so the two would take turns instead of working side by side.
   */
  private static void letMoreBeOnTheWay() {
    InternalConfigurations.MAX_INFLIGHT_WINDOW_SIZE_MESSAGES = ON_THE_WAY;
    InternalConfigurations.PUBLISH_POLL_BATCH_SIZE = ON_THE_WAY / 2;
  }

  private static Path configured(Path folder, int port, String bind) throws IOException {
    var conf = Files.createDirectories(folder.resolve("conf"));
    var text = template("hivemq.xml").replace("@port@", Integer.toString(port)).replace("@bind@", bind).replace("@tls@", encrypted(bind));
    Files.writeString(conf.resolve("config.xml"), text);
    return conf;
  }

  /** A second door for gateways beyond this machine, where a keystore is given; its password stays in the environment. */
  private static String encrypted(String bind) throws IOException {
    var keystore = System.getenv("WMS_MQTT_TLS_KEYSTORE");
    if (keystore == null || keystore.isBlank()) return "";
    return template("tls.xml").replace("@port@", System.getenv().getOrDefault("WMS_MQTT_TLS_PORT", "8883")).replace("@bind@", bind)
      .replace("@keystore@", Path.of(keystore).toAbsolutePath().toString().replace("&", "&amp;").replace("<", "&lt;"));
  }

  private static String template(String name) throws IOException {
    try (var template = Broker.class.getResourceAsStream(name)) {
      return new String(template.readAllBytes());
    }
  }

  private static EmbeddedExtension door(Users users) {
    return EmbeddedExtension.builder().withId("wms-door").withName("Door").withVersion("1").withAuthor("wms")
      .withPriority(0).withStartPriority(1000)
      .withExtensionMain(new ExtensionMain() {
        @Override
        public void extensionStart(ExtensionStartInput input, ExtensionStartOutput output) {
          new Gatekeeper(users).standAtTheDoor();
        }

        @Override
        public void extensionStop(ExtensionStopInput input, ExtensionStopOutput output) {
          // The door goes with the broker.
        }
      }).build();
  }
}
