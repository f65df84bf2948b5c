package wms.alarms.usecase;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Whom others' messages reach by HTTP; it answers as it was told to. */
final class LoopbackHttp implements AutoCloseable {
  private final HttpServer server;
  private final List<Heard> heard = new CopyOnWriteArrayList<>();
  private volatile int answer = 204;

  record Heard(String id, String time, String signature, String authorization, String type, String body) {}

  LoopbackHttp() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::hear);
    server.start();
  }

  String url() { return "http://127.0.0.1:" + server.getAddress().getPort() + "/in"; }

  void answers(int status) { answer = status; }

  List<Heard> heard() { return heard; }

  private void hear(HttpExchange call) throws IOException {
    String body = new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    heard.add(new Heard(header(call, "webhook-id"), header(call, "webhook-timestamp"), header(call, "webhook-signature"), header(call, "Authorization"), header(call, "Content-Type"), body));
    if (answer == 302) call.getResponseHeaders().add("Location", url() + "/elsewhere");
    call.sendResponseHeaders(answer, -1);
    call.close();
  }

  private static String header(HttpExchange call, String name) { return call.getRequestHeaders().getFirst(name); }

  @Override public void close() { server.stop(0); }
}
