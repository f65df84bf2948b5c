package wms.telemetry.mqtt;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import javax.net.SocketFactory;
import javax.net.ssl.SSLSocketFactory;

/**
 * Sockets that send at once (TCP_NODELAY): acknowledgements are small, and waiting for more of them costs a factor of four. Two kinds,
 * because the MQTT client wants an {@link SSLSocketFactory} where the URL says TLS, and none where it does not.
 */
final class Sockets {
  private Sockets() {}

  static SocketFactory forUrl(String url) {
    boolean encrypted = url.startsWith("ssl:") || url.startsWith("mqtts:") || url.startsWith("wss:");
    return encrypted ? new Encrypted((SSLSocketFactory) SSLSocketFactory.getDefault()) : new Plain();
  }

  private static Socket prompt(Socket socket) throws IOException {
    socket.setTcpNoDelay(true);
    return socket;
  }

  private static final class Plain extends SocketFactory {
    private final SocketFactory inner = SocketFactory.getDefault();

    @Override public Socket createSocket() throws IOException { return prompt(inner.createSocket()); }

    @Override public Socket createSocket(String host, int port) throws IOException { return prompt(inner.createSocket(host, port)); }

    @Override public Socket createSocket(String host, int port, InetAddress local, int localPort) throws IOException { return prompt(inner.createSocket(host, port, local, localPort)); }

    @Override public Socket createSocket(InetAddress host, int port) throws IOException { return prompt(inner.createSocket(host, port)); }

    @Override public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort) throws IOException { return prompt(inner.createSocket(host, port, local, localPort)); }
  }

  private static final class Encrypted extends SSLSocketFactory {
    private final SSLSocketFactory inner;

    private Encrypted(SSLSocketFactory inner) { this.inner = inner; }

    @Override public String[] getDefaultCipherSuites() { return inner.getDefaultCipherSuites(); }

    @Override public String[] getSupportedCipherSuites() { return inner.getSupportedCipherSuites(); }

    @Override public Socket createSocket() throws IOException { return prompt(inner.createSocket()); }

    @Override public Socket createSocket(Socket socket, String host, int port, boolean close) throws IOException { return prompt(inner.createSocket(socket, host, port, close)); }

    @Override public Socket createSocket(String host, int port) throws IOException { return prompt(inner.createSocket(host, port)); }

    @Override public Socket createSocket(String host, int port, InetAddress local, int localPort) throws IOException { return prompt(inner.createSocket(host, port, local, localPort)); }

    @Override public Socket createSocket(InetAddress host, int port) throws IOException { return prompt(inner.createSocket(host, port)); }

    @Override public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort) throws IOException { return prompt(inner.createSocket(host, port, local, localPort)); }
  }
}
