package wms.gateway.line;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.paho.mqttv5.client.MqttConnectionOptions;
import wms.gateway.settings.Key;
import wms.gateway.settings.Settings;

/** Which broker, and as whom. {@code ca}: certificates (PEM) to trust for ssl:// instead of those of the Java runtime. */
public record Broker(String url, Optional<String> user, Optional<String> password, String clientId, Optional<Path> ca) {
    public static Broker of(Settings settings, Key url, Key ca, Key user, Optional<String> password, Key clientId) {
        if (!settings.text(url).matches("(tcp|ssl)://[^/:\\s]+(:\\d{1,5})?|(tcp|ssl)://\\[[0-9a-fA-F:]+\\](:\\d{1,5})?")) {
            throw settings.wrong(url, "an address such as tcp://host:1883 or ssl://host:8883");
        }
        return new Broker(settings.text(url), settings.optional(user), password, settings.text(clientId), settings.optionalPath(ca));
    }

    /** What holds for every connection. */
    public MqttConnectionOptions options() throws IOException {
        MqttConnectionOptions options = new MqttConnectionOptions();
        options.setAutomaticReconnect(false);
        options.setConnectionTimeout(10);
        options.setKeepAliveInterval(20);
        options.setSocketFactory(url.startsWith("ssl://") ? Sockets.encrypted(ca) : Sockets.plain());
        user.ifPresent(options::setUserName);
        password.ifPresent(word -> options.setPassword(word.getBytes(StandardCharsets.UTF_8)));
        return options;
    }

    @Override
    public String toString() {
        return url;
    }
}
