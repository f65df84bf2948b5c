package wms.gateway.page;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import wms.gateway.settings.Key;
import wms.gateway.settings.Settings;
import wms.gateway.words.Words;

/** Serves the status page of the gateways of one process, on loopback unless told otherwise: it asks nobody who he is, and changes nothing. */
public final class StatusServer implements AutoCloseable {
    private static final Pattern ADDRESS = Pattern.compile("(\\[[0-9a-fA-F:]+\\]|[A-Za-z0-9.-]+):(\\d{1,5})");
    private static final Logger LOG = Logger.getLogger("status page");

    private final HttpServer server;
    private final Supplier<List<Report>> reports;

    private StatusServer(HttpServer server, Supplier<List<Report>> reports) {
        this.server = server;
        this.reports = reports;
        server.createContext("/", exchange -> answer(exchange, "/", "text/html; charset=utf-8", this::page));
        server.createContext("/status.json", exchange -> answer(exchange, "/status.json", "application/json", asked -> json()));
        server.start();
    }

    /** The place a gateway's settings name; null for {@code off}. */
    public static InetSocketAddress address(Settings settings) {
        if (settings.text(Key.STATUS_LISTEN).equals("off")) {
            return null;
        }
        Matcher matcher = ADDRESS.matcher(settings.text(Key.STATUS_LISTEN));
        if (!matcher.matches() || Integer.parseInt(matcher.group(2)) > 65_535) {
            throw settings.wrong(Key.STATUS_LISTEN, "a place such as 127.0.0.1:8190, or off");
        }
        return new InetSocketAddress(matcher.group(1), Integer.parseInt(matcher.group(2)));
    }

    public static StatusServer open(InetSocketAddress place, Supplier<List<Report>> reports) throws IOException {
        StatusServer page = new StatusServer(HttpServer.create(place, 16), reports);
        LOG.info("The status page is at http://" + place.getHostString() + ":" + page.port() + "/.");
        return page;
    }

    int port() {
        return server.getAddress().getPort();
    }

    private String page(HttpExchange asked) {
        return StatusPage.of(reports.get(), Words.asked(asked.getRequestHeaders().getFirst("Accept-Language")));
    }

    private String json() {
        JsonArrayBuilder gateways = Json.createArrayBuilder();
        reports.get().forEach(report -> gateways.add(ReportJson.whole(report)));
        return Json.createObjectBuilder().add("gateways", gateways).build().toString();
    }

    private interface Answer {
        String to(HttpExchange asked);
    }

    private void answer(HttpExchange asked, String path, String type, Answer answer) throws IOException {
        try (asked) {
            boolean isHead = asked.getRequestMethod().equals("HEAD");
            if (!asked.getRequestURI().getPath().equals(path)) {
                asked.sendResponseHeaders(404, -1);
            } else if (!isHead && !asked.getRequestMethod().equals("GET")) {
                asked.getResponseHeaders().set("Allow", "GET, HEAD");
                asked.sendResponseHeaders(405, -1);
            } else {
                byte[] body = answer.to(asked).getBytes(StandardCharsets.UTF_8);
                asked.getResponseHeaders().set("Content-Type", type);
                asked.getResponseHeaders().set("Cache-Control", "no-store");
                asked.getResponseHeaders().set("Vary", "Accept-Language");
                asked.getResponseHeaders().set("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
                asked.sendResponseHeaders(200, isHead ? -1 : body.length);
                if (!isHead) {
                    asked.getResponseBody().write(body);
                }
            }
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
