package wms.gateway.line;

import org.eclipse.paho.mqttv5.client.MqttAsyncClient;
import org.eclipse.paho.mqttv5.common.MqttException;

/** The orderly end of an MQTT client, whether its line still holds or not. */
public final class Closing {
    private Closing() {
    }

    public static void close(MqttAsyncClient client) throws MqttException {
        try {
            if (client.isConnected()) {
                client.disconnect(1_000).waitForCompletion(2_000);
            } else {
                client.disconnectForcibly(0, 1, false);
            }
        } finally {
            client.close(true);
        }
    }
}
