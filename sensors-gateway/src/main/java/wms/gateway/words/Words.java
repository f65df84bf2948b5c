package wms.gateway.words;

import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of one language, from the locale files. */
public final class Words {
    public static final Words ENGLISH = new Words(Locale.ROOT);
    public static final Words CHINESE = new Words(Locale.CHINESE);

    private final ResourceBundle texts;

    private Words(Locale locale) {
        this.texts = ResourceBundle.getBundle("wms.gateway.words", locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** @param acceptLanguage the header of a request, or null */
    public static Words asked(String acceptLanguage) {
        if (acceptLanguage == null) {
            return ENGLISH;
        }
        try {
            Locale best = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), java.util.List.of(Locale.CHINESE, Locale.ENGLISH));
            return Locale.CHINESE.equals(best) ? CHINESE : ENGLISH;
        } catch (IllegalArgumentException e) {
            return ENGLISH;
        }
    }

    public String language() {
        return this == CHINESE ? "zh-CN" : "en";
    }

    public String say(Note note) {
        String text = texts.getString(note.key());
        for (int i = 0; i < note.args().size(); i++) {
            text = text.replace("{" + i + "}", note.args().get(i));
        }
        return text;
    }

    public String say(String key, Object... args) {
        return say(Note.of(key, args));
    }
}
