package wms.gateway.publish;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The server's word: everything of this epoch up to and including {@code seq} is on its disk.
 *
 * @param time when it said so, if it says
 */
record Committed(String epoch, long seq, Optional<Instant> time) {
    private static final Pattern EPOCH = Pattern.compile("\"epoch\"\\s*:\\s*\"([^\"\\\\]*)\"");
    private static final Pattern TIME = Pattern.compile("\"time\"\\s*:\\s*\"(\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:\\.\\d{1,9})?Z)\"");
    private static final Pattern SEQ = Pattern.compile("\"seq\"\\s*:\\s*\"?(\\d{1,18})\"?\\s*[,}]");

    static Optional<Committed> parse(byte[] payload) {
        String json = new String(payload, StandardCharsets.UTF_8);
        Matcher epoch = EPOCH.matcher(json);
        Matcher seq = SEQ.matcher(json);
        return epoch.find() && seq.find() ? Optional.of(new Committed(epoch.group(1), Long.parseLong(seq.group(1)), time(json))) : Optional.empty();
    }

    private static Optional<Instant> time(String json) {
        try {
            return TIME.matcher(json).results().findFirst().map(found -> Instant.parse(found.group(1)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
