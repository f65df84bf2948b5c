package wms.telemetry.mqtt;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A cable between server and broker that can be cut: what runs through it is lost, a new connection may be made at once. */
final class BreakableLine implements AutoCloseable {
  private final ServerSocket listener;
  private final int target;
  private final List<Socket> ends = new CopyOnWriteArrayList<>();

  BreakableLine(int target) throws IOException {
    this(0, target);
  }

  BreakableLine(int port, int target) throws IOException {
    this.listener = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
    this.target = target;
    start(this::accept);
  }

  String url() {
    return "tcp://127.0.0.1:" + listener.getLocalPort();
  }

  void cut() throws IOException {
    for (Socket end : ends) {
      end.close();
    }
    ends.clear();
  }

  private void accept() throws IOException {
    while (true) {
      Socket near = listener.accept();
      Socket far = new Socket(InetAddress.getLoopbackAddress(), target);
      near.setTcpNoDelay(true);
      far.setTcpNoDelay(true);
      ends.addAll(List.of(near, far));
      start(() -> carry(near, far));
      start(() -> carry(far, near));
    }
  }

  private static void carry(Socket from, Socket to) throws IOException {
    byte[] bytes = new byte[8192];
    InputStream in = from.getInputStream();
    for (int n = in.read(bytes); n >= 0; n = in.read(bytes)) {
      to.getOutputStream().write(bytes, 0, n);
    }
    to.close();
  }

  private static void start(Carrying task) {
    Thread thread = new Thread(() -> {
      try {
        task.run();
      } catch (IOException e) {
        return;
      }
    }, "line");
    thread.setDaemon(true);
    thread.start();
  }

  private interface Carrying {
    void run() throws IOException;
  }

  @Override
  public void close() throws IOException {
    listener.close();
    cut();
  }
}
