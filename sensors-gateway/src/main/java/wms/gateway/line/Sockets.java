package wms.gateway.line;

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
import java.util.Optional;
import javax.net.SocketFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;

/**
 * Sockets that send small packets at once (TCP_NODELAY): a broker that answers each publish waits four times as long
 * without. One class for both kinds, because the MQTT client asks for an {@link SSLSocketFactory} when the URL says ssl.
 */
public final class Sockets extends SSLSocketFactory {
    private final SocketFactory plainOrTls;

    private Sockets(SocketFactory plainOrTls) {
        this.plainOrTls = plainOrTls;
    }

    public static SocketFactory plain() {
        Sockets prompt = new Sockets(SocketFactory.getDefault());
        return new SocketFactory() {
            @Override public Socket createSocket() throws IOException {
                return prompt.createSocket();
            }

            @Override public Socket createSocket(String host, int port) throws IOException {
                return prompt.createSocket(host, port);
            }

            @Override public Socket createSocket(InetAddress host, int port) throws IOException {
                return prompt.createSocket(host, port);
            }

            @Override public Socket createSocket(String host, int port, InetAddress localHost, int localPort) throws IOException {
                return prompt.createSocket(host, port, localHost, localPort);
            }

            @Override public Socket createSocket(InetAddress host, int port, InetAddress localHost, int localPort) throws IOException {
                return prompt.createSocket(host, port, localHost, localPort);
            }
        };
    }

    public static SSLSocketFactory encrypted(Optional<Path> ca) throws IOException {
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, ca.isPresent() ? trusting(ca.get()).getTrustManagers() : null, null);
            return new Sockets(context.getSocketFactory());
        } catch (GeneralSecurityException e) {
            throw new IOException("the certificates to trust cannot be used: " + e.getMessage(), e);
        }
    }

    private static TrustManagerFactory trusting(Path pem) throws IOException, GeneralSecurityException {
        KeyStore trusted = KeyStore.getInstance(KeyStore.getDefaultType());
        trusted.load(null, null);
        try (InputStream in = Files.newInputStream(pem)) {
            for (Certificate certificate : CertificateFactory.getInstance("X.509").generateCertificates(in)) {
                trusted.setCertificateEntry("ca" + trusted.size(), certificate);
            }
        }
        TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(trusted);
        return factory;
    }

    private static Socket prompt(Socket socket) throws IOException {
        socket.setTcpNoDelay(true);
        return socket;
    }

    @Override
    public Socket createSocket() throws IOException {
        return prompt(plainOrTls.createSocket());
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        return prompt(plainOrTls.createSocket(host, port));
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        return prompt(plainOrTls.createSocket(host, port));
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress localHost, int localPort) throws IOException {
        return prompt(plainOrTls.createSocket(host, port, localHost, localPort));
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress localHost, int localPort) throws IOException {
        return prompt(plainOrTls.createSocket(host, port, localHost, localPort));
    }

    @Override
    public Socket createSocket(Socket under, String host, int port, boolean autoClose) throws IOException {
        return prompt(((SSLSocketFactory) plainOrTls).createSocket(under, host, port, autoClose));
    }

    @Override
    public String[] getDefaultCipherSuites() {
        return ((SSLSocketFactory) plainOrTls).getDefaultCipherSuites();
    }

    @Override
    public String[] getSupportedCipherSuites() {
        return ((SSLSocketFactory) plainOrTls).getSupportedCipherSuites();
    }
}
