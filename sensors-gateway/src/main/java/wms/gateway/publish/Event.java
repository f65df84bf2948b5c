package wms.gateway.publish;

/** What happens on a connection, told by the MQTT client's threads and dealt with by the publisher's own. */
sealed interface Event {
    /** Something came on the committed topic. */
    record Heard(byte[] payload) implements Event {
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
