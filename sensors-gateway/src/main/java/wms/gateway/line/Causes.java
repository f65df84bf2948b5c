package wms.gateway.line;

import org.eclipse.paho.mqttv5.common.MqttException;

/** Says in a few words why something failed: the innermost cause that has something to say. */
public final class Causes {
    private Causes() {
    }

    public static String of(Throwable failure) {
        Throwable innermost = failure;
        while (innermost.getCause() != null && innermost.getCause() != innermost) {
            innermost = innermost.getCause();
        }
        String words = innermost.getMessage() == null ? innermost.getClass().getSimpleName() : innermost.getMessage();
        return innermost instanceof MqttException mqtt ? words + " (reason " + mqtt.getReasonCode() + ")" : words;
    }
}
