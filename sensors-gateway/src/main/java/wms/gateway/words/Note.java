package wms.gateway.words;

import java.util.List;

/** Something a person should know, in the words of either language: a key of the locale files and what belongs into the sentence. */
public record Note(String key, List<String> args) {
    public static Note of(String key, Object... args) {
        return new Note(key, java.util.Arrays.stream(args).map(String::valueOf).toList());
    }

    /** In English, as the log has it. */
    @Override
    public String toString() {
        return Words.ENGLISH.say(this);
    }
}
