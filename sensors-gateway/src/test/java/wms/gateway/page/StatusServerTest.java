package wms.gateway.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import wms.gateway.buffer.Backlog;
import wms.gateway.buffer.Loss;
import wms.gateway.correction.Corrections;
import wms.gateway.orders.Orders;
import wms.gateway.page.SourceState.Work;
import wms.gateway.senml.Quantity;
import wms.gateway.senml.Reading;
import wms.gateway.senml.Series;
import wms.gateway.source.Told;
import wms.gateway.words.Note;

class StatusServerTest {
    private static final Loss LOSS = new Loss(1, Loss.Kind.THINNED, "T1:temp", Told.NOW.toEpochMilli(), Told.NOW.toEpochMilli(), 25, 7, 9);
    private StatusServer server;

    @BeforeEach
    void open() throws Exception {
        Reading reading = new Reading("T1", Quantity.TEMP, Told.NOW.toEpochMilli(), -18.5);
        Reading door = new Reading("D<1>", Quantity.DOOR, Told.NOW.toEpochMilli(), 1);
        Orders orders = new Orders(7, Told.NOW, Optional.empty(), Map.of("T1", new Orders.Band(0, 1), "T2", new Orders.Band(0, 1)), Corrections.NONE);
        Report report = new Report("MNS", "MNS-G1", "1.2", Told.NOW, "tcp://b:1883", false, "refused", Optional.of(Duration.ofSeconds(90)), new Backlog(3, 30, 1 << 20, 4 << 20, 25, List.of(LOSS), true), 0,
            List.of(new SourceState("modbus 10.0.0.5:502", Work.WAITING, Optional.of(Note.of("source.failed", "modbus 10.0.0.5:502", "timeout")), 4, Optional.of(Instant.EPOCH), 2, Optional.empty())),
            Map.of(new Series("T1", Quantity.TEMP), reading, new Series("D<1>", Quantity.DOOR), door), Duration.ofSeconds(10), Corrections.NONE, Optional.of(orders), Optional.of(Note.of("orders.forged")));
        server = StatusServer.open(new InetSocketAddress("127.0.0.1", 0), () -> List.of(report));
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void thePageSaysHowTheGatewayIsInTheLanguageOfTheBrowserWithoutScript() throws Exception {
        String english = get("/", "en").body();
        assertThat(english).contains("Gateway MNS-G1 at MNS", "no connection to tcp://b:1883: refused", "90 s ahead of the server", "30 readings in 3 messages", "full: 1 of 4 MB used", "-18.5 °C", "open",
            "failed, tries again", "The source modbus 10.0.0.5:502 has failed: timeout.", "thinned out", "not signed by the server", "<dd class=\"bad\">T2</dd>", "D&lt;1&gt;").doesNotContain("<script", "D<1>");
        assertThat(get("/", "zh-CN,zh;q=0.9").body()).contains("lang=\"zh-CN\"", "网关 MNS-G1（MNS）", "未连接", "抽稀", "故障，稍后重试");
    }

    @Test
    void machinesReadTheSameAsJson() throws Exception {
        HttpResponse<String> answer = get("/status.json", "en");
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(answer.body()).contains("\"connected\":false", "\"configVersion\":7", "\"configRefused\":\"orders.forged\"", "\"clockOffsetMs\":90000", "\"silent\":[\"T2\"]", "\"unexpected\":[\"D<1>\"]",
            "\"firstSeq\":7", "\"count\":25", "\"value\":-18.5");
    }

    @Test
    void nothingElseIsThereAndNothingIsTaken() throws Exception {
        assertThat(get("/etc/passwd", "en").statusCode()).isEqualTo(404);
        HttpRequest post = HttpRequest.newBuilder(uri("/")).POST(HttpRequest.BodyPublishers.ofString("x")).build();
        assertThat(HttpClient.newHttpClient().send(post, HttpResponse.BodyHandlers.ofString()).statusCode()).isEqualTo(405);
    }

    private HttpResponse<String> get(String path, String language) throws Exception {
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(uri(path)).header("Accept-Language", language).build(), HttpResponse.BodyHandlers.ofString());
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + server.port() + path);
    }
}
