package wms.gateway.settings;

import java.util.Arrays;
import java.util.Optional;

/** Every key a gateway understands, with what holds when it is absent ({@code null}: it must be given where it is needed). */
public enum Key {
    FACILITY("facility", null),
    GATEWAY("gateway", null),
    SOURCE("source", null),
    SAMPLE_INTERVAL("sample.interval", "PT10S"),

    BROKER("broker", "tcp://127.0.0.1:1883"),
    BROKER_CA("broker.ca", null),
    USER("user", null),
    PASSWORD("password", null),
    PASSWORD_FILE("passwordFile", null),
    CLIENT_ID("clientId", "{gateway}"),
    PUBLISH_WINDOW("publish.window", "64"),
    PUBLISH_SILENCE("publish.silence", "PT30S"),

    BUFFER_DIR("buffer.dir", null),
    BUFFER_BYTES("buffer.bytes", "256M"),
    BUFFER_FSYNC("buffer.fsync", "interval"),

    THIN_EVERY("thin.every", "PT15M"),

    CORRECTIONS("corrections", null),
    SERVER_KEY("server.key", null),
    STATUS_LISTEN("status.listen", "127.0.0.1:8190"),

    ONEWIRE_DIR("onewire.dir", "/sys/bus/w1/devices"),
    ONEWIRE_SENSORS("onewire.sensors", null),

    MODBUS_REGISTERS("modbus.registers", null),
    MODBUS_TIMEOUT("modbus.timeout", "PT3S"),

    DROP_DIR("drop.dir", null),
    DROP_SETTLE("drop.settle", "PT10S"),
    DROP_ZONE("drop.zone", "Asia/Shanghai"),
    DROP_KEEP("drop.keep", "P30D"),

    LORAWAN_BROKER("lorawan.broker", "tcp://127.0.0.1:1883"),
    LORAWAN_CA("lorawan.ca", null),
    LORAWAN_USER("lorawan.user", null),
    LORAWAN_PASSWORD_FILE("lorawan.passwordFile", null),
    LORAWAN_CLIENT_ID("lorawan.clientId", "{gateway}-lorawan"),
    LORAWAN_TOPIC("lorawan.topic", "application/+/device/+/event/up"),
    LORAWAN_FIELDS("lorawan.fields", null),

    SIMULATE_ROOMS("simulate.rooms", null),
    SIMULATE_HISTORY("simulate.history", "PT0S"),
    SIMULATE_HISTORY_STEP("simulate.historyStep", "PT1M"),
    SIMULATE_SEED("simulate.seed", "1"),
    SIMULATE_SCENARIO("simulate.scenario", null),
    SIMULATE_AMBIENT("simulate.ambient", "24"),
    SIMULATE_AMBIENT_SWING("simulate.ambientSwing", "5"),
    SIMULATE_ZONE("simulate.zone", "Asia/Urumqi"),

    REPLAY_FILE("replay.file", null),
    REPLAY_SENSOR("replay.sensor", null),
    REPLAY_QUANTITY("replay.quantity", "temp"),
    REPLAY_UNIT("replay.unit", "C"),
    REPLAY_SPEED("replay.speed", "0"),
    REPLAY_SHIFT("replay.shift", "none"),
    REPLAY_ZONE("replay.zone", "UTC"),
    REPLAY_EXIT("replay.exit", "false"),

    LOAD_SENSORS("load.sensors", "100"),
    LOAD_PREFIX("load.prefix", "{gateway}-L"),
    LOAD_PACK("load.pack", "100"),
    LOAD_COUNT("load.count", "100000"),
    LOAD_WARM("load.warm", "0"),
    LOAD_STEP("load.step", "PT1S");

    private final String text;
    private final String fallback;

    Key(String text, String fallback) {
        this.text = text;
        this.fallback = fallback;
    }

    static Optional<Key> named(String text) {
        return Arrays.stream(values()).filter(key -> key.text.equals(text)).findFirst();
    }

    Optional<String> fallback() {
        return Optional.ofNullable(fallback);
    }

    /** {@code buffer.dir} is {@code WMS_GATEWAY_BUFFER_DIR} in the environment. */
    public String variable() {
        return "WMS_GATEWAY_" + text.replace('.', '_').toUpperCase(java.util.Locale.ROOT);
    }

    @Override
    public String toString() {
        return text;
    }
}
