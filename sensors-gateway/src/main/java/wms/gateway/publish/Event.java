package wms.gateway.publish;

import java.util.Optional;

/** What happens on a connection, told by the MQTT client's threads and dealt with by the publisher's own. */
sealed interface Event {
    /** Something came on the committed topic; retained: the broker kept it for us. */
    record Heard(byte[] payload, boolean retained) implements Event {
    }

    /** Something came on the config topic. */
    record Ordered(byte[] payload, Optional<String> signature) implements Event {
    }

    /** The broker answered a publish; from 128 on, the reason is a refusal. */
    record Answered(long seq, int reason) implements Event {
        static final long STATUS = -1;

        boolean isStatus() {
            return seq == STATUS;
        }

        boolean isRefusal() {
            return reason >= 128;
        }
    }

    record Lost(String cause) implements Event {
    }

    /** There may be something to send, or it is time to stop. */
    record Woken() implements Event {
    }
}
