package wms.gateway.buffer;

import java.time.Instant;
import java.util.Locale;

/**
 * What the disk had no room for, of one quantity of one sensor, in one stretch of trouble.
 *
 * @param series {@code sensor:quantity}
 * @param kind   whether one reading in a while was left of the stretch, or none
 * @param from   device time of the first one lost, milliseconds since 1970; {@code to}: of the last
 * @param first  the number of the first message that lost some; {@code last}: of the last
 */
public record Loss(int episode, Kind kind, String series, long from, long to, long count, long first, long last) {
    public enum Kind { THINNED, DROPPED }

    Loss with(Loss more) {
        return new Loss(episode, kind, series, Math.min(from, more.from), Math.max(to, more.to), count + more.count, Math.min(first, more.first), Math.max(last, more.last));
    }

    boolean continues(Loss other) {
        return episode == other.episode && kind == other.kind && series.equals(other.series);
    }

    @Override
    public String toString() {
        return count + " readings of " + series + " between " + Instant.ofEpochMilli(from) + " and " + Instant.ofEpochMilli(to) + " (" + kind.name().toLowerCase(Locale.ROOT) + ")";
    }

    String line() {
        return String.join(" ", String.valueOf(episode), kind.name(), series, String.valueOf(from), String.valueOf(to), String.valueOf(count), String.valueOf(first), String.valueOf(last));
    }

    static Loss parse(String line) {
        String[] parts = line.split(" ");
        return new Loss(Integer.parseInt(parts[0]), Kind.valueOf(parts[1]), parts[2], Long.parseLong(parts[3]), Long.parseLong(parts[4]), Long.parseLong(parts[5]), Long.parseLong(parts[6]), Long.parseLong(parts[7]));
    }
}
