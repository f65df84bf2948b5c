package wms.gateway.settings;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The settings of one gateway: a properties file, over which stand environment variables, over which stands the command
 * line. {@code {facility}} and {@code {gateway}} in a value stand for those codes; a relative path in the file is
 * relative to the file.
 */
public final class Settings {
    private static final Pattern BYTES = Pattern.compile("(\\d{1,12})([KMG]?)");

    private final Path file;
    private final Map<Key, String> inFile = new EnumMap<>(Key.class);
    private final Map<Key, String> over = new EnumMap<>(Key.class);

    private Settings(Path file) {
        this.file = file;
    }

    public static Settings read(Path file, Map<String, String> commandLine, Map<String, String> environment) {
        Settings settings = new Settings(file);
        Map<String, String> named = settings.load();
        mustBeKnown(named.keySet(), file.toString());
        mustBeKnown(commandLine.keySet(), "the command line");
        named.forEach((name, value) -> settings.inFile.put(Key.named(name).orElseThrow(), value));
        for (Key key : Key.values()) {
            Optional.ofNullable(environment.get(key.variable())).ifPresent(value -> settings.over.put(key, value));
        }
        commandLine.forEach((name, value) -> settings.over.put(Key.named(name).orElseThrow(), value));
        return settings;
    }

    private Map<String, String> load() {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (java.nio.file.NoSuchFileException e) {
            throw new Misconfigured("There is no configuration " + file + ".");
        } catch (IOException | IllegalArgumentException e) {
            throw new Misconfigured("The configuration " + file + " cannot be read: " + e + ".");
        }
        return properties.stringPropertyNames().stream().collect(Collectors.toMap(name -> name, name -> properties.getProperty(name).strip()));
    }

    private static void mustBeKnown(Set<String> names, String where) {
        List<String> unknown = names.stream().filter(name -> Key.named(name).isEmpty()).sorted().map(name -> "The key '" + name + "' in " + where + " is not known.").toList();
        if (!unknown.isEmpty()) {
            throw new Misconfigured(unknown);
        }
    }

    /** As if this key were not given: so that a check finds the next mistake, too. */
    public Settings without(Key key) {
        Settings rest = new Settings(file);
        rest.inFile.putAll(inFile);
        rest.over.putAll(over);
        rest.inFile.remove(key);
        rest.over.remove(key);
        return rest;
    }

    /** Whether somebody gave it; what holds otherwise does not count. */
    public boolean isGiven(Key key) {
        return inFile.containsKey(key) || over.containsKey(key);
    }

    public Optional<String> optional(Key key) {
        return given(key).map(this::expand);
    }

    public String text(Key key) {
        return optional(key).orElseThrow(() -> new Misconfigured(key, "The key '" + key + "' is missing in " + file + "."));
    }

    public String code(Key key) {
        return matched(key, Table.CODE, "a code of letters, digits, '_' and '-', at most 64").group();
    }

    public Optional<Path> optionalPath(Key key) {
        boolean relativeToFile = !over.containsKey(key) && inFile.containsKey(key);
        return optional(key).map(text -> relativeToFile ? file.toAbsolutePath().resolveSibling(text).normalize() : Path.of(text));
    }

    public Path path(Key key) {
        text(key);
        return optionalPath(key).orElseThrow();
    }

    /** What stands in a file that only the gateway's user may read. */
    public Optional<String> secret(Key key) {
        return optionalPath(key).map(secret -> {
            try {
                return Files.readString(secret).strip();
            } catch (IOException e) {
                throw new Misconfigured(key, "The file " + secret + " of '" + key + "' cannot be read.");
            }
        });
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

    /** How long a source waits between two looks at its sensors: no less than a tenth of a second, which a replay in a hurry asks for. */
    public Duration sampling() {
        return duration(Key.SAMPLE_INTERVAL, Duration.ofMillis(100));
    }

    public ZoneId zone(Key key) {
        return parsed(key, ZoneId::of, "a time zone such as Asia/Urumqi");
    }

    public boolean flag(Key key) {
        return "true".equals(matched(key, Pattern.compile("true|false"), "true or false").group());
    }

    public <E extends Enum<E>> E choice(Key key, Class<E> words) {
        return parsed(key, text -> Enum.valueOf(words, text.toUpperCase(Locale.ROOT)), "one of " + names(words));
    }

    /** Several words with ',' between, each once. */
    public <E extends Enum<E>> Set<E> choices(Key key, Class<E> words) {
        return parsed(key, text -> Arrays.stream(text.split(",")).map(word -> Enum.valueOf(words, word.strip().toUpperCase(Locale.ROOT))).collect(Collectors.toCollection(LinkedHashSet::new)),
            "one or more, with ',' between, of " + names(words));
    }

    static <E extends Enum<E>> String names(Class<E> words) {
        return Arrays.stream(words.getEnumConstants()).map(word -> word.name().toLowerCase(Locale.ROOT)).collect(Collectors.joining(", "));
    }

    public Misconfigured wrong(Key key, String wanted) {
        return new Misconfigured(key, "The value '" + text(key) + "' of '" + key + "' in " + file + " is not " + wanted + ".");
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
