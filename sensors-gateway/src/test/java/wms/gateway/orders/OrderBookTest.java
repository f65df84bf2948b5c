package wms.gateway.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wms.gateway.correction.Correction;
import wms.gateway.correction.Corrections;
import wms.gateway.senml.Quantity;
import wms.gateway.senml.Series;
import wms.gateway.settings.Misconfigured;
import wms.gateway.source.Told;
import wms.gateway.words.Note;

class OrderBookTest {
    private static final String TOPIC = "wms/v1/MNS/MNS-G1/config";
    private static final Duration OWN = Duration.ofSeconds(10);

    @TempDir
    Path dir;
    private KeyPair server;

    @BeforeEach
    void drawKey() throws Exception {
        server = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    }

    @Test
    void signedOrdersAreFollowedAtOnceAndAfterARestart() throws Exception {
        OrderBook book = book();
        assertThat(book.sampling()).isEqualTo(OWN);
        hear(book, orders(5, 60));
        assertThat(book.sampling()).isEqualTo(Duration.ofSeconds(60));
        assertThat(book.refusal()).isEmpty();
        assertThat(book().sampling()).isEqualTo(Duration.ofSeconds(60));
        assertThat(book().corrections().bySeries()).containsExactly(Map.entry(new Series("T1", Quantity.TEMP), new Correction(1, -0.25)));
        assertThat(book().current().orElseThrow().expected().get("T1").holds(8)).isFalse();
        assertThat(book().current().orElseThrow().expected().get("D1").holds(1000)).isTrue();
    }

    @Test
    void ordersThatAreNotTheServersAreRefusedWithTheReason() throws Exception {
        OrderBook book = book();
        hear(book, orders(5, 60));
        book.hear(orders(6, 10).getBytes(), Optional.empty());
        assertThat(book.refusal()).map(Note::key).contains("orders.unsigned");
        book.hear(orders(6, 10).getBytes(), Optional.of(signed(TOPIC, orders(6, 11))));
        assertThat(book.refusal()).map(Note::key).contains("orders.forged");
        book.hear(orders(6, 10).getBytes(), Optional.of(signed("wms/v1/MNS/MNS-G2/config", orders(6, 10))));
        assertThat(book.refusal()).as("meant for another gateway").map(Note::key).contains("orders.forged");
        book.hear(orders(6, 10).getBytes(), Optional.of("?"));
        assertThat(book.refusal()).map(Note::key).contains("orders.forged");
        hear(book, orders(4, 10));
        assertThat(book.refusal()).as("played again").map(Note::key).contains("orders.older");
        assertThat(book.sampling()).isEqualTo(Duration.ofSeconds(60));
        hear(book, orders(6, 30));
        assertThat(book.refusal()).isEmpty();
        assertThat(book.sampling()).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void whatIsSignedButMakesNoSenseIsNotFollowedInPart() throws Exception {
        OrderBook book = book();
        for (String wrong : new String[] {"[]", "{}", orders(7, 0), orders(7, 60).replace("-0.25", "-25"), orders(7, 60).replace("\"temp\"", "\"smell\""), orders(7, 60).replace("\"version\":7", "\"version\":\"7\"")}) {
            hear(book, wrong);
            assertThat(book.refusal()).as(wrong).map(Note::key).contains("orders.garbled");
        }
        assertThat(book.current()).isEmpty();
    }

    @Test
    void aClearedTopicChangesNothing() throws Exception {
        OrderBook book = book();
        hear(book, orders(5, 60));
        book.hear(new byte[0], Optional.empty());
        assertThat(book.sampling()).isEqualTo(Duration.ofSeconds(60));
        assertThat(book.refusal()).isEmpty();
    }

    @Test
    void keptOrdersThatSomebodyChangedAreNotFollowed() throws Exception {
        hear(book(), orders(5, 60));
        Files.writeString(dir.resolve("orders"), Files.readString(dir.resolve("orders")).replace("\"sampleSeconds\":60", "\"sampleSeconds\":90"));
        assertThat(book().sampling()).isEqualTo(OWN);
        Files.writeString(dir.resolve("orders"), "");
        assertThat(book().sampling()).isEqualTo(OWN);
    }

    @Test
    void withoutTheServersKeyNobodyIsBelieved() throws Exception {
        OrderBook book = OrderBook.open(Optional.empty(), dir.resolve("orders"), OWN, Corrections.NONE, Told.QUIET);
        hear(book, orders(5, 60));
        assertThat(book.refusal()).map(Note::key).contains("orders.noKey");
        assertThat(book.sampling()).isEqualTo(OWN);
    }

    @Test
    void aKeyThatIsNoneIsAMistake() {
        assertThatThrownBy(() -> Seal.of(Told.settings(dir, "server.key=abc\n"), TOPIC)).isInstanceOf(Misconfigured.class).hasMessageContaining("as the console shows it");
    }

    private static String orders(long version, int seconds) {
        return "{\"version\":" + version + ",\"issuedAt\":\"2026-11-22T08:00:00Z\",\"sampleSeconds\":" + seconds
            + ",\"sensors\":[{\"code\":\"T1\",\"low\":2,\"high\":6},{\"code\":\"D1\",\"low\":null}],\"corrections\":[{\"sensor\":\"T1\",\"quantity\":\"temp\",\"slope\":1,\"offset\":-0.25}]}";
    }

    private OrderBook book() throws IOException {
        return OrderBook.open(Optional.of(Seal.of(Told.settings(dir, "server.key=" + Base64.getEncoder().encodeToString(server.getPublic().getEncoded()) + "\n"), TOPIC)), dir.resolve("orders"), OWN, Corrections.NONE,
            Told.QUIET);
    }

    private void hear(OrderBook book, String json) throws Exception {
        book.hear(json.getBytes(), Optional.of(signed(TOPIC, json)));
    }

    private String signed(String topic, String json) throws Exception {
        Signature signature = Signature.getInstance("Ed25519");
        signature.initSign(server.getPrivate());
        signature.update((topic + "\n" + json).getBytes());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(signature.sign());
    }
}
