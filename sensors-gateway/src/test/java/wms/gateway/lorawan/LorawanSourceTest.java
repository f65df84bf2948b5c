package wms.gateway.lorawan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.paho.mqttv5.client.MqttClient;
import org.eclipse.paho.mqttv5.client.persist.MemoryPersistence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import wms.gateway.publish.TestBroker;
import wms.gateway.senml.Quantity;
import wms.gateway.senml.Reading;
import wms.gateway.settings.Misconfigured;
import wms.gateway.source.Collected;
import wms.gateway.source.Told;

class LorawanSourceTest {
    private static final String DEVICE = "24e124136b502217";
    private static final String UPLINK = "{\"deduplicationId\":\"d\",\"time\":\"2026-11-22T07:59:58.123456+00:00\",\"deviceInfo\":{\"tenantName\":\"x\",\"devEui\":\"" + DEVICE + "\"},\"fCnt\":4,\"fPort\":85,\"data\":\"A2cBAQ==\",\"object\":%s}";

    @TempDir
    Path dir;
    private final Collected collected = new Collected();

    @Test
    void theNamedFieldsOfAnUplinkBecomeReadings() throws IOException {
        source().take(UPLINK.formatted("{\"temperature\":2.4,\"air\":{\"humidity\":\"91.5\"},\"magnet_status\":\"open\",\"battery\":92}").getBytes(), collected);
        long time = java.time.Instant.parse("2026-11-22T07:59:58.123Z").toEpochMilli();
        assertThat(collected.readings()).containsExactly(new Reading("T9", Quantity.TEMP, time, 2.4), new Reading("T9", Quantity.HUM, time, 91.5), new Reading("D9", Quantity.DOOR, time, 1));
    }

    @Test
    void whatIsNoUplinkOfANamedDeviceIsRefusedWithItsReason() throws IOException {
        for (String payload : new String[] {"{", "[]", "{\"deviceInfo\":{}}", UPLINK.formatted("{}").replace("2026-11", "2026-31"), UPLINK.formatted("{\"temperature\":1}").replace(DEVICE, "0000000000000000"),
            UPLINK.formatted("{}"), UPLINK.formatted("null"), UPLINK.formatted("{\"other\":1,\"temperature\":\"warm\"}")}) {
            source().take(payload.getBytes(), collected);
        }
        assertThat(collected.refusals()).containsExactly("lorawan.noUplink", "lorawan.noUplink", "lorawan.noUplink", "lorawan.noUplink", "lorawan.unnamed", "lorawan.undecoded", "lorawan.undecoded", "lorawan.noField");
        assertThat(collected.readings()).isEmpty();
    }

    @Test
    void uplinksThatCameWhileTheGatewayWasAwayAreNotMissed() throws Exception {
        try (TestBroker broker = TestBroker.start(dir)) {
            String settings = "lorawan.broker=" + broker.url() + "\n";
            MqttClient chirpstack = new MqttClient(broker.url(), "chirpstack", new MemoryPersistence());
            chirpstack.connect();
            LorawanSource source = source(settings);
            Thread later = new Thread(() -> publish(chirpstack, 1));
            later.start();
            assertThat(Told.until(() -> !collected.readings().isEmpty(), source, collected)).isNull();
            later.join();
            Collected again = new Collected();
            publish(chirpstack, 2);
            assertThat(Told.until(() -> again.readings().stream().anyMatch(reading -> reading.value() == 2), source(settings), again)).isNull();
            assertThat(again.readings()).extracting(Reading::value).contains(2.0);
            chirpstack.disconnect();
            chirpstack.close();
        }
    }

    private static void publish(MqttClient chirpstack, int value) {
        try {
            Thread.sleep(value == 1 ? 1_500 : 0);
            chirpstack.publish("application/a/device/" + DEVICE + "/event/up", UPLINK.formatted("{\"temperature\":" + value + "}").getBytes(), 1, false);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aMistakeInTheFieldsIsTold() {
        assertThatThrownBy(() -> {
            Files.writeString(dir.resolve("fields.csv"), "device,field,sensor,quantity\n24,,T 1,smell\n");
            Fields.read(dir.resolve("fields.csv"));
        }).isInstanceOf(Misconfigured.class).hasMessageContaining("'24' of 'device'").hasMessageContaining("'' of 'field'").hasMessageContaining("'T 1' of 'sensor'").hasMessageContaining("'smell' of 'quantity'");
    }

    private LorawanSource source() throws IOException {
        return source("");
    }

    private LorawanSource source(String settings) throws IOException {
        Files.writeString(dir.resolve("fields.csv"), "device,field,sensor,quantity\n" + DEVICE + ",temperature,T9,temp\n" + DEVICE + ",air.humidity,T9,hum\n" + DEVICE + ",magnet_status,D9,door\n");
        return new LorawanSource(Told.settings(dir, "lorawan.fields=fields.csv\n" + settings), Told.CLOCK);
    }
}
