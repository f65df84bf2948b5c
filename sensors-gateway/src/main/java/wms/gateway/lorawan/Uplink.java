package wms.gateway.lorawan;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.OptionalDouble;

/** What ChirpStack 4 says of one uplink, as far as a codec has decoded it: https://www.chirpstack.io/docs/chirpstack/integrations/events.html */
record Uplink(String device, Instant time, JsonObject object) {

    /** Empty when it is none; the object is empty when no codec ran. */
    static Optional<Uplink> read(byte[] payload, Instant now) {
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(payload))) {
            JsonObject event = reader.readObject();
            String device = event.getJsonObject("deviceInfo").getString("devEui");
            JsonValue object = event.getOrDefault("object", JsonValue.EMPTY_JSON_OBJECT);
            return Optional.of(new Uplink(device, time(event, now), object instanceof JsonObject decoded ? decoded : JsonValue.EMPTY_JSON_OBJECT));
        } catch (JsonException | NullPointerException | ClassCastException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Instant time(JsonObject event, Instant now) {
        return event.containsKey("time") ? OffsetDateTime.parse(event.getString("time")).toInstant() : now;
    }

    /** Numbers may come as texts; a contact as true, false, "open" or "closed". */
    OptionalDouble value(String path) {
        JsonValue value = object;
        for (String name : path.split("\\.")) {
            value = value instanceof JsonObject inner ? inner.get(name) : null;
        }
        if (value instanceof JsonNumber number) {
            return OptionalDouble.of(number.doubleValue());
        }
        if (value == JsonValue.TRUE || value == JsonValue.FALSE) {
            return OptionalDouble.of(value == JsonValue.TRUE ? 1 : 0);
        }
        return value instanceof JsonString text ? told(text.getString()) : OptionalDouble.empty();
    }

    private static OptionalDouble told(String text) {
        try {
            return switch (text) {
                case "open", "on", "true" -> OptionalDouble.of(1);
                case "close", "closed", "off", "false" -> OptionalDouble.of(0);
                default -> OptionalDouble.of(Double.parseDouble(text));
            };
        } catch (NumberFormatException e) {
            return OptionalDouble.empty();
        }
    }
}
