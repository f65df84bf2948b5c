package wms.alarms.usecase;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server that takes every letter, one connection after the other; it refuses whom it does not know, for good. */
final class LoopbackMail implements AutoCloseable {
  static final String UNKNOWN = "nobody@example.org";
  private final ServerSocket socket;
  private final List<String> letters = new CopyOnWriteArrayList<>();

  LoopbackMail() {
    try {
      socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread server = new Thread(this::serve, "loopback mail");
    server.setDaemon(true);
    server.start();
  }

  int port() { return socket.getLocalPort(); }

  /** As they came over the line, headers and all. */
  List<String> letters() { return letters; }

  private void serve() {
    while (!socket.isClosed()) {
      try (Socket line = socket.accept()) {
        talk(line);
      } catch (IOException gone) {
        if (!socket.isClosed()) throw new UncheckedIOException(gone);
      }
    }
  }

  private void talk(Socket line) throws IOException {
    BufferedReader in = new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.UTF_8));
    say(line, "220 loopback");
    for (String said = in.readLine(); said != null; said = in.readLine()) {
      if (said.startsWith("DATA")) take(line, in);
      else if (said.contains(UNKNOWN)) say(line, "550 no such mailbox");
      else say(line, said.startsWith("QUIT") ? "221 bye" : "250 ok");
    }
  }

  private void take(Socket line, BufferedReader in) throws IOException {
    say(line, "354 go on");
    StringBuilder letter = new StringBuilder();
    for (String text = in.readLine(); !".".equals(text); text = in.readLine()) letter.append(text).append('\n');
    letters.add(letter.toString());
    say(line, "250 taken");
  }

  private static void say(Socket line, String text) throws IOException {
    OutputStream out = line.getOutputStream();
    out.write((text + "\r\n").getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  @Override public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
