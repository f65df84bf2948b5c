package wms.gateway.settings;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The settings of one gateway: a properties file, over which stand environment variables, over which stands the command
 * line. {@code {facility}} and {@code {gateway}} in a value stand for those codes; a relative path in the file is
 * relative to the file.
 */
public final class Settings {
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_-]{1,64}");
    private static final Pattern BYTES = Pattern.compile("(\\d{1,12})([KMG]?)");

    private final Path file;
    private final Map<Key, String> inFile = new EnumMap<>(Key.class);
    private final Map<Key, String> over = new EnumMap<>(Key.class);

    private Settings(Path file) {
        this.file = file;
    }

    public static Settings read(Path file, Map<String, String> commandLine, Map<String, String> environment) {
        Settings settings = new Settings(file);
        settings.load().forEach((name, value) -> settings.inFile.put(known((String) name, file.toString()), ((String) value).strip()));
        for (Key key : Key.values()) {
            Optional.ofNullable(environment.get(key.variable())).ifPresent(value -> settings.over.put(key, value));
        }
        commandLine.forEach((name, value) -> settings.over.put(known(name, "the command line"), value));
        return settings;
    }

    private Properties load() {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (java.nio.file.NoSuchFileException e) {
            throw new Misconfigured("There is no configuration " + file + ".");
        } catch (IOException | IllegalArgumentException e) {
            throw new Misconfigured("The configuration " + file + " cannot be read: " + e + ".");
        }
        return properties;
    }

    private static Key known(String name, String where) {
        return Key.named(name).orElseThrow(() -> new Misconfigured("The key '" + name + "' in " + where + " is not known."));
    }

    public Optional<String> optional(Key key) {
        return given(key).map(this::expand);
    }

    public String text(Key key) {
        return optional(key).orElseThrow(() -> new Misconfigured("The key '" + key + "' is missing in " + file + "."));
    }

    public String code(Key key) {
        return matched(key, CODE, "a code of letters, digits, '_' and '-', at most 64").group();
    }

    public Optional<Path> optionalPath(Key key) {
        boolean relativeToFile = !over.containsKey(key) && inFile.containsKey(key);
        return optional(key).map(text -> relativeToFile ? file.toAbsolutePath().resolveSibling(text).normalize() : Path.of(text));
    }

    public Path path(Key key) {
        text(key);
        return optionalPath(key).orElseThrow();
    }

    public long number(Key key, long least, long most) {
        long value = parsed(key, Long::parseLong, "a whole number");
        return within(key, value, least, most);
    }

    public double decimal(Key key, double least, double most) {
        double value = parsed(key, Double::parseDouble, "a number");
        if (!(value >= least && value <= most)) {
            throw wrong(key, "between " + least + " and " + most);
        }
        return value;
    }

    public long bytes(Key key, long least) {
        Matcher matcher = matched(key, BYTES, "a size such as 64M");
        int shift = switch (matcher.group(2)) { case "K" -> 10; case "M" -> 20; case "G" -> 30; default -> 0; };
        return within(key, Long.parseLong(matcher.group(1)) << shift, least, 1L << 40);
    }

    public Duration duration(Key key, Duration least) {
        Duration value = parsed(key, Duration::parse, "a duration such as PT10S or PT3H");
        if (value.compareTo(least) < 0) {
            throw wrong(key, "at least " + least);
        }
        return value;
    }

    public ZoneId zone(Key key) {
        return parsed(key, ZoneId::of, "a time zone such as Asia/Urumqi");
    }

    public boolean flag(Key key) {
        return "true".equals(matched(key, Pattern.compile("true|false"), "true or false").group());
    }

    public <E extends Enum<E>> E choice(Key key, Class<E> words) {
        String names = String.join(", ", java.util.Arrays.stream(words.getEnumConstants()).map(word -> word.name().toLowerCase(Locale.ROOT)).toList());
        return parsed(key, text -> Enum.valueOf(words, text.toUpperCase(Locale.ROOT)), "one of " + names);
    }

    public Misconfigured wrong(Key key, String wanted) {
        return new Misconfigured("The value '" + text(key) + "' of '" + key + "' in " + file + " is not " + wanted + ".");
    }

    private Optional<String> given(Key key) {
        return Optional.ofNullable(over.getOrDefault(key, inFile.get(key))).filter(text -> !text.isBlank()).or(key::fallback);
    }

    private String expand(String text) {
        return text.replace("{facility}", given(Key.FACILITY).orElse("")).replace("{gateway}", given(Key.GATEWAY).orElse(""));
    }

    private Matcher matched(Key key, Pattern pattern, String wanted) {
        Matcher matcher = pattern.matcher(text(key));
        if (!matcher.matches()) {
            throw wrong(key, wanted);
        }
        return matcher;
    }

    private long within(Key key, long value, long least, long most) {
        if (value < least || value > most) {
            throw wrong(key, "between " + least + " and " + most);
        }
        return value;
    }

    private <T> T parsed(Key key, java.util.function.Function<String, T> parser, String wanted) {
        try {
            return parser.apply(text(key));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw wrong(key, wanted);
        }
    }
}
