package wms.gateway.publish;

import java.nio.file.Path;
import java.util.Optional;

/** Where to publish, and as whom. {@code ca}: certificates (PEM) to trust for ssl:// instead of those of the Java runtime. */
public record Broker(String url, Optional<String> user, Optional<String> password, String clientId, Optional<Path> ca) {
    boolean isEncrypted() {
        return url.startsWith("ssl://");
    }

    @Override
    public String toString() {
        return url;
    }
}
