package wms.gateway.simulate;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is made to happen in the simulated rooms, one line each: {@code door ZONE open|closed}, {@code power ZONE off|on},
 * {@code silent SENSOR}, {@code speaks SENSOR}; with {@code +PT4M} before it, so long after the start, else from when it
 * was first read. What the lines say holds as long as they stand; the later of two wins.
 */
final class Scenario {
    private static final Pattern LINE = Pattern.compile("(?:([+-]PT\\S+)\\s+)?(?:(door)\\s+(\\S+)\\s+(open|closed)|(power)\\s+(\\S+)\\s+(off|on)|(silent|speaks)\\s+(\\S+))");

    private final Set<String> names;
    private final Instant start;
    private final Logger log;
    private final Map<String, Instant> firstRead = new HashMap<>();
    private final Set<String> reported = new HashSet<>();
    private final Set<String> unusual = new HashSet<>();
    private List<Act> acts = List.of();

    /** @param names the zones and sensors that there are */
    Scenario(Set<String> names, Instant start, Logger log) {
        this.names = names;
        this.start = start;
        this.log = log;
    }

    /** Takes the text of the scenario as it stands at this moment. */
    void tell(List<String> lines, Instant now) {
        Map<String, Integer> times = new HashMap<>();
        List<Act> told = new ArrayList<>();
        Set<String> standing = new HashSet<>();
        for (String raw : lines) {
            String line = raw.replaceFirst("#.*", "").strip();
            if (!line.isEmpty()) {
                String name = line + "#" + times.merge(line, 1, Integer::sum);
                standing.add(name);
                act(line, firstRead.computeIfAbsent(name, unknown -> now), told);
            }
        }
        firstRead.keySet().retainAll(standing);
        told.sort(Comparator.comparing(Act::from));
        acts = told;
    }

    private void act(String line, Instant read, List<Act> told) {
        Matcher matcher = LINE.matcher(line);
        String subject = matcher.matches() ? matcher.group(3) != null ? matcher.group(3) : matcher.group(6) != null ? matcher.group(6) : matcher.group(9) : null;
        if (subject == null) {
            ignore(Level.WARNING, line, "is not understood");
            return;
        } else if (!names.contains(subject)) {
            ignore(Level.INFO, line, "names nothing at this site");
            return;
        }
        String kind = matcher.group(2) != null ? "door" : matcher.group(5) != null ? "power" : "silent";
        boolean isUnusual = "open".equals(matcher.group(4)) || "off".equals(matcher.group(7)) || "silent".equals(matcher.group(8));
        try {
            told.add(new Act(matcher.group(1) == null ? read : start.plus(offset(matcher.group(1))), kind + " " + subject, isUnusual));
        } catch (DateTimeException e) {
            ignore(Level.WARNING, line, "is not understood");
        }
    }

    private static Duration offset(String text) {
        Duration size = Duration.parse(text.substring(1));
        return text.startsWith("-") ? size.negated() : size;
    }

    private void ignore(Level level, String line, String why) {
        if (reported.add(line)) {
            log.log(level, "The scenario line '" + line + "' " + why + " and is ignored.");
        }
    }

    /** Time has come this far. */
    void reach(Instant now) {
        unusual.clear();
        for (Act act : acts) {
            if (!act.from().isAfter(now)) {
                apply(act);
            }
        }
    }

    private void apply(Act act) {
        if (act.isUnusual()) {
            unusual.add(act.what());
        } else {
            unusual.remove(act.what());
        }
    }

    /** Negative in the past that was made up. */
    long secondsSinceStart(Instant now) {
        return Duration.between(start, now).toSeconds();
    }

    boolean isDoorHeldOpen(String zone) {
        return unusual.contains("door " + zone);
    }

    boolean isPowerOff(String zone) {
        return unusual.contains("power " + zone);
    }

    boolean isSilent(String sensor) {
        return unusual.contains("silent " + sensor);
    }

    private record Act(Instant from, String what, boolean isUnusual) {
    }
}
