package wms.gateway.publish;

import com.hivemq.configuration.service.InternalConfigurations;
import com.hivemq.embedded.EmbeddedExtension;
import com.hivemq.embedded.EmbeddedHiveMQ;
import com.hivemq.extension.sdk.api.ExtensionMain;
import com.hivemq.extension.sdk.api.auth.PublishAuthorizer;
import com.hivemq.extension.sdk.api.packets.publish.AckReasonCode;
import com.hivemq.extension.sdk.api.parameter.ExtensionStartInput;
import com.hivemq.extension.sdk.api.parameter.ExtensionStartOutput;
import com.hivemq.extension.sdk.api.parameter.ExtensionStopInput;
import com.hivemq.extension.sdk.api.parameter.ExtensionStopOutput;
import com.hivemq.extension.sdk.api.services.Services;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;

/** A real broker on a free port of this machine. */
public final class TestBroker implements AutoCloseable {
    private final EmbeddedHiveMQ broker;
    private final int port;
    private volatile boolean forgiving;

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
            .withExtensionsFolder(Files.createDirectories(dir.resolve("extensions"))).withoutLoggingBootstrap()
            .withEmbeddedExtension(EmbeddedExtension.builder().withId("rights").withName("Rights").withVersion("1").withAuthor("test").withExtensionMain(new Rights()).build()).build();
        broker.start().join();
    }

    /** The readings of the gateway "Refused" are answered with reason 135, until it is forgiven. */
    private final class Rights implements ExtensionMain {
        @Override
        public void extensionStart(ExtensionStartInput input, ExtensionStartOutput output) {
            PublishAuthorizer authorizer = (publish, answer) -> {
                boolean isRefused = publish.getPublishPacket().getTopic().endsWith("/Refused/readings") && !forgiving;
                if (isRefused) {
                    answer.failAuthorization(AckReasonCode.NOT_AUTHORIZED);
                } else {
                    answer.authorizeSuccessfully();
                }
            };
            Services.securityRegistry().setAuthorizerProvider(provider -> authorizer);
        }

        @Override
        public void extensionStop(ExtensionStopInput input, ExtensionStopOutput output) {
            // Nothing is held.
        }
    }

    void forgive() {
        forgiving = true;
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
    public void close() throws InterruptedException, java.util.concurrent.ExecutionException {
        broker.close();
    }
}
