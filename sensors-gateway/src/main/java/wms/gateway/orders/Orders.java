package wms.gateway.orders;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.ByteArrayInputStream;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import wms.gateway.correction.Correction;
import wms.gateway.correction.Corrections;
import wms.gateway.senml.Quantity;
import wms.gateway.senml.Series;

/**
 * What the server wants of this gateway.
 *
 * @param version  rises with each change
 * @param sampling how often sensors are asked, if the server says so
 * @param expected the sensors the server knows, each with the temperatures that are in order in its zone, as far as they are bounded
 */
public record Orders(long version, Instant issuedAt, Optional<Duration> sampling, Map<String, Band> expected, Corrections corrections) {
    private static final int LONGEST_SAMPLING_SECONDS = 86_400;

    /** Degrees Celsius, both ends within. */
    public record Band(double low, double high) {
        public boolean holds(double celsius) {
            return celsius >= low && celsius <= high;
        }
    }

    /** Empty when it cannot be understood: then nothing of it is done. */
    static Optional<Orders> parse(byte[] payload) {
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(payload))) {
            JsonObject json = reader.readObject();
            Optional<Duration> sampling = json.containsKey("sampleSeconds") ? Optional.of(sampling(json.getInt("sampleSeconds"))) : Optional.empty();
            return Optional.of(new Orders(json.getJsonNumber("version").longValueExact(), Instant.parse(json.getString("issuedAt")), sampling, expected(json), corrections(json)));
        } catch (JsonException | NullPointerException | ClassCastException | ArithmeticException | DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Duration sampling(int seconds) {
        if (seconds < 1 || seconds > LONGEST_SAMPLING_SECONDS) {
            throw new IllegalArgumentException("sampled every " + seconds + " s");
        }
        return Duration.ofSeconds(seconds);
    }

    private static Map<String, Band> expected(JsonObject json) {
        Map<String, Band> expected = new TreeMap<>();
        for (JsonObject sensor : json.getJsonArray("sensors").getValuesAs(JsonObject.class)) {
            expected.put(sensor.getString("code"), new Band(end(sensor, "low", Double.NEGATIVE_INFINITY), end(sensor, "high", Double.POSITIVE_INFINITY)));
        }
        return expected;
    }

    private static double end(JsonObject sensor, String name, double unbounded) {
        return sensor.get(name) instanceof JsonNumber number ? number.doubleValue() : unbounded;
    }

    private static Corrections corrections(JsonObject json) {
        Map<Series, Correction> corrections = new HashMap<>();
        for (JsonObject each : json.getJsonArray("corrections").getValuesAs(JsonObject.class)) {
            Quantity quantity = Quantity.named(((JsonString) each.get("quantity")).getString()).orElseThrow(() -> new IllegalArgumentException("an unknown quantity"));
            Correction correction = new Correction(each.getJsonNumber("slope").doubleValue(), each.getJsonNumber("offset").doubleValue());
            if (!correction.isCredible()) {
                throw new IllegalArgumentException("corrected by too much");
            }
            corrections.put(new Series(each.getString("sensor"), quantity), correction);
        }
        return new Corrections(corrections);
    }
}
