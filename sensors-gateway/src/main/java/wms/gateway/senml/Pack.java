package wms.gateway.senml;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.NoSuchElementException;

/** Writes and reads readings as one SenML pack in JSON (RFC 8428): the shared start of the names and the first second are told once. */
public final class Pack {
    private static final double EXACT = 1e12;

    private Pack() {
    }

    public static String of(List<Reading> readings) {
        String base = sharedStart(readings);
        long baseTime = Math.floorDiv(readings.get(0).time(), 1000L);
        StringBuilder json = new StringBuilder(64 + 48 * readings.size());
        json.append("[{");
        if (!base.isEmpty()) {
            json.append("\"bn\":\"").append(base).append("\",");
        }
        json.append("\"bt\":").append(baseTime).append(',');
        for (int i = 0; i < readings.size(); i++) {
            json.append(i == 0 ? "" : ",{");
            record(json, readings.get(i), base.length(), baseTime * 1000);
        }
        return json.append(']').toString();
    }

    /** The readings of a pack that was written here; none when it is not one. */
    public static List<Reading> readings(byte[] pack) {
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(pack))) {
            List<JsonObject> records = reader.readArray().getValuesAs(JsonObject.class);
            String base = records.get(0).getString("bn", "");
            long baseTime = records.get(0).getJsonNumber("bt").longValueExact() * 1000;
            return records.stream().map(record -> reading(record, base, baseTime)).toList();
        } catch (JsonException | NullPointerException | ClassCastException | IndexOutOfBoundsException | NoSuchElementException | ArithmeticException e) {
            return List.of();
        }
    }

    private static Reading reading(JsonObject record, String base, long baseTime) {
        String name = base + record.getString("n");
        int colon = name.lastIndexOf(':');
        long time = baseTime + (record.containsKey("t") ? record.getJsonNumber("t").bigDecimalValue().movePointRight(3).longValueExact() : 0);
        double value = record.containsKey("vb") ? (record.getBoolean("vb") ? 1 : 0) : record.getJsonNumber("v").doubleValue();
        return new Reading(name.substring(0, colon), Quantity.named(name.substring(colon + 1)).orElseThrow(), time, value);
    }

    private static void record(StringBuilder json, Reading reading, int baseLength, long baseMillis) {
        json.append("\"n\":\"").append(reading.sensor(), baseLength, reading.sensor().length()).append(':').append(reading.quantity()).append('"');
        if (reading.time() != baseMillis) {
            thousandths(json.append(",\"t\":"), reading.time() - baseMillis);
        }
        if (reading.quantity().isContact()) {
            json.append(",\"vb\":").append(reading.value() != 0);
        } else {
            number(json.append(",\"u\":\"").append(reading.quantity().unit()).append("\",\"v\":"), reading.value());
        }
        json.append('}');
    }

    private static String sharedStart(List<Reading> readings) {
        String start = readings.get(0).sensor();
        for (Reading reading : readings) {
            start = start.substring(0, same(start, reading.sensor()));
        }
        return readings.size() == 1 ? "" : start;
    }

    private static int same(String one, String other) {
        int i = 0;
        while (i < one.length() && i < other.length() && one.charAt(i) == other.charAt(i)) {
            i++;
        }
        return i;
    }

    private static void number(StringBuilder json, double value) {
        double scaled = value * 1000;
        if (Math.abs(scaled) < EXACT && Math.rint(scaled) / 1000 == value) {
            thousandths(json, Math.round(scaled));
        } else {
            json.append(value);
        }
    }

    private static void thousandths(StringBuilder json, long value) {
        long size = Math.abs(value);
        json.append(value < 0 ? "-" : "").append(size / 1000);
        int rest = (int) (size % 1000);
        if (rest != 0) {
            String digits = Integer.toString(1000 + rest);
            json.append('.').append(digits, 1, digits.endsWith("00") ? 2 : digits.endsWith("0") ? 3 : 4);
        }
    }
}
