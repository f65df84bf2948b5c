package wms.gateway.lorawan;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.eclipse.paho.mqttv5.common.MqttException;
import org.eclipse.paho.mqttv5.common.MqttMessage;
import wms.gateway.line.Broker;
import wms.gateway.line.Causes;
import wms.gateway.line.Subscription;
import wms.gateway.senml.Reading;
import wms.gateway.settings.Key;
import wms.gateway.settings.Settings;
import wms.gateway.source.Outlet;
import wms.gateway.source.Source;
import wms.gateway.words.Note;

/**
 * LoRaWAN devices behind a ChirpStack network server, by its MQTT integration. An uplink is acknowledged to that broker only when its
 * readings are on the disk, and the broker keeps what comes while this gateway is away, so that none is missed.
 */
public final class LorawanSource implements Source {
    private final Broker broker;
    private final String topic;
    private final Fields fields;
    private final Clock clock;

    public LorawanSource(Settings settings, Clock clock) {
        this.broker = Broker.of(settings, Key.LORAWAN_BROKER, Key.LORAWAN_CA, Key.LORAWAN_USER, settings.secret(Key.LORAWAN_PASSWORD_FILE), Key.LORAWAN_CLIENT_ID);
        this.topic = settings.text(Key.LORAWAN_TOPIC);
        this.fields = Fields.read(settings.path(Key.LORAWAN_FIELDS));
        this.clock = clock;
    }

    @Override
    public void run(Outlet outlet) throws IOException, InterruptedException {
        try (Subscription subscription = Subscription.open(broker, topic)) {
            while (!Thread.currentThread().isInterrupted()) {
                MqttMessage message = subscription.next();
                take(message.getPayload(), outlet);
                subscription.acknowledge(message);
            }
        } catch (MqttException e) {
            throw new IOException(Causes.of(e), e);
        }
    }

    void take(byte[] payload, Outlet outlet) {
        Uplink.read(payload, clock.instant()).ifPresentOrElse(uplink -> take(uplink, outlet), () -> outlet.refuse(Note.of("lorawan.noUplink")));
    }

    private void take(Uplink uplink, Outlet outlet) {
        List<Fields.Field> wanted = fields.of(uplink.device());
        List<Reading> readings = new ArrayList<>();
        for (Fields.Field field : wanted) {
            OptionalDouble value = uplink.value(field.path());
            value.ifPresent(number -> readings.add(new Reading(field.sensor(), field.quantity(), uplink.time().toEpochMilli(), number)));
        }
        if (wanted.isEmpty()) {
            outlet.refuse(Note.of("lorawan.unnamed", uplink.device()));
        } else if (uplink.object().isEmpty()) {
            outlet.refuse(Note.of("lorawan.undecoded", uplink.device()));
        } else if (readings.isEmpty()) {
            outlet.refuse(Note.of("lorawan.noField", uplink.device()));
        } else {
            outlet.put(readings);
        }
    }
}
