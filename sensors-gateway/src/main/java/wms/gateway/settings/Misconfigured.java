package wms.gateway.settings;

import java.util.List;
import java.util.Optional;

/** Settings that cannot be worked with; a sentence for each mistake, for the person who made it. */
public final class Misconfigured extends RuntimeException {
    private final List<String> sentences;
    private final Key key;

    public Misconfigured(String sentence) {
        this(null, List.of(sentence));
    }

    public Misconfigured(List<String> sentences) {
        this(null, sentences);
    }

    Misconfigured(Key key, String sentence) {
        this(key, List.of(sentence));
    }

    private Misconfigured(Key key, List<String> sentences) {
        super(String.join(System.lineSeparator(), sentences));
        this.sentences = List.copyOf(sentences);
        this.key = key;
    }

    public List<String> sentences() {
        return sentences;
    }

    /** The one key whose value is the mistake, if it is one. */
    public Optional<Key> key() {
        return Optional.ofNullable(key);
    }
}
