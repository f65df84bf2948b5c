package wms.gateway.publish;

import com.hivemq.configuration.service.InternalConfigurations;
import com.hivemq.embedded.EmbeddedHiveMQ;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;

/** A real broker on a free port of this machine. */
public final class TestBroker implements AutoCloseable {
    private final EmbeddedHiveMQ broker;
    private final int port;

    private TestBroker(Path dir, int port) throws IOException {
        this.port = port;
        Path conf = Files.createDirectories(dir.resolve("conf"));
        Files.writeString(conf.resolve("config.xml"), """
            <?xml version="1.0"?>
            <hivemq>
              <listeners><tcp-listener><port>%d</port><bind-address>127.0.0.1</bind-address></tcp-listener></listeners>
              <mqtt><queued-messages><max-queue-size>100000</max-queue-size><strategy>discard</strategy></queued-messages></mqtt>
              <persistence><mode>in-memory</mode></persistence>
              <anonymous-usage-statistics><enabled>false</enabled></anonymous-usage-statistics>
            </hivemq>
            """.formatted(port));
        InternalConfigurations.PERSISTENCE_CLOSE_RETRIES.set(3);
        InternalConfigurations.PERSISTENCE_CLOSE_RETRY_INTERVAL_MSEC.set(500);
        broker = EmbeddedHiveMQ.builder().withConfigurationFolder(conf).withDataFolder(Files.createDirectories(dir.resolve("data")))
            .withExtensionsFolder(Files.createDirectories(dir.resolve("extensions"))).withoutLoggingBootstrap().build();
        broker.start().join();
    }

    public static TestBroker start(Path dir) throws IOException {
        return new TestBroker(dir, freePort());
    }

    public static TestBroker start(Path dir, int port) throws IOException {
        return new TestBroker(dir, port);
    }

    public static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    int port() {
        return port;
    }

    public String url() {
        return "tcp://127.0.0.1:" + port;
    }

    @Override
    public void close() throws Exception {
        broker.close();
    }
}
