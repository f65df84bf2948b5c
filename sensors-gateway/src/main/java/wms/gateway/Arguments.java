package wms.gateway;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import wms.gateway.settings.Misconfigured;

/** The command line: {@code --config FILE} once per gateway, {@code --parent PID}, {@code --check} to look and not to start, and {@code --key=value} over every file. */
record Arguments(List<Path> configs, Map<String, String> overrides, boolean isCheck, OptionalLong parent) {
    static final String USAGE = "Usage: java -jar sensors-gateway.jar --config FILE [--config FILE ...] [--check] [--parent PID] [--key=value ...]";

    static Arguments of(String... words) {
        List<Path> configs = new ArrayList<>();
        Map<String, String> overrides = new LinkedHashMap<>();
        boolean isCheck = false;
        OptionalLong parent = OptionalLong.empty();
        for (int i = 0; i < words.length; i++) {
            String word = words[i];
            switch (word) {
                case "--config" -> configs.add(Path.of(after(words, i++)));
                case "--check" -> isCheck = true;
                case "--parent" -> parent = OptionalLong.of(pid(after(words, i++)));
                default -> override(word, overrides);
            }
        }
        if (configs.isEmpty()) {
            throw new Misconfigured("No configuration is named. " + USAGE);
        }
        return new Arguments(configs, overrides, isCheck, parent);
    }

    private static void override(String word, Map<String, String> overrides) {
        int equals = word.indexOf('=');
        if (!word.startsWith("--") || equals < 3) {
            throw new Misconfigured("'" + word + "' is not understood. " + USAGE);
        }
        overrides.put(word.substring(2, equals), word.substring(equals + 1));
    }

    private static String after(String[] words, int i) {
        if (i + 1 >= words.length) {
            throw new Misconfigured("Something is missing after '" + words[i] + "'. " + USAGE);
        }
        return words[i + 1];
    }

    private static long pid(String word) {
        if (!word.matches("\\d{1,18}")) {
            throw new Misconfigured("'" + word + "' after --parent is not a process id.");
        }
        return Long.parseLong(word);
    }
}
