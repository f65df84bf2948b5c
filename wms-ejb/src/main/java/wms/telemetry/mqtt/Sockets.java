package wms.telemetry.mqtt;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import javax.net.SocketFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;

/**
 * Sockets that send at once (TCP_NODELAY): acknowledgements are small, and waiting for more of them costs a factor of four. Two kinds,
 * because the MQTT client wants an {@link SSLSocketFactory} where the URL says TLS, and none where it does not.
 */
final class Sockets {
  private Sockets() {}

  /**
   * @param ca certificates (PEM) to trust instead of those of the Java runtime, or null
   * @throws IOException when they cannot be used
   */
  static SocketFactory forUrl(String url, Path ca) throws IOException {
    boolean encrypted = url.startsWith("ssl:") || url.startsWith("mqtts:") || url.startsWith("wss:");
    if (!encrypted) return new Plain();
    return new Encrypted(ca == null ? (SSLSocketFactory) SSLSocketFactory.getDefault() : trusting(ca));
  }

  private static SSLSocketFactory trusting(Path ca) throws IOException {
    try (InputStream in = Files.newInputStream(ca)) {
      KeyStore trusted = KeyStore.getInstance(KeyStore.getDefaultType());
      trusted.load(null, null);
      for (Certificate certificate : CertificateFactory.getInstance("X.509").generateCertificates(in)) trusted.setCertificateEntry("ca" + trusted.size(), certificate);
      TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      factory.init(trusted);
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(null, factory.getTrustManagers(), null);
      return context.getSocketFactory();
    } catch (GeneralSecurityException e) {
      throw new IOException("the certificates to trust cannot be used: " + e.getMessage(), e);
    }
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
