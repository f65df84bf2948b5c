package wms.gateway.senml;

import java.util.List;

/** Writes readings as one SenML pack in JSON (RFC 8428): the shared start of the names and the first second are told once. */
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
