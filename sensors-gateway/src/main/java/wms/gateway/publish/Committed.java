package wms.gateway.publish;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The server's word: everything of this epoch up to and including {@code seq} is on its disk. Two fields need no JSON library. */
record Committed(String epoch, long seq) {
    private static final Pattern EPOCH = Pattern.compile("\"epoch\"\\s*:\\s*\"([^\"\\\\]*)\"");
    private static final Pattern SEQ = Pattern.compile("\"seq\"\\s*:\\s*\"?(\\d{1,18})\"?\\s*[,}]");

    static Optional<Committed> parse(byte[] payload) {
        String json = new String(payload, StandardCharsets.UTF_8);
        Matcher epoch = EPOCH.matcher(json);
        Matcher seq = SEQ.matcher(json);
        return epoch.find() && seq.find() ? Optional.of(new Committed(epoch.group(1), Long.parseLong(seq.group(1)))) : Optional.empty();
    }
}
