package wms.gateway.page;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import wms.gateway.buffer.Backlog;
import wms.gateway.correction.Corrections;
import wms.gateway.orders.Orders;
import wms.gateway.senml.Reading;
import wms.gateway.senml.Series;
import wms.gateway.words.Note;

/**
 * How a gateway is doing at one moment.
 *
 * @param cause       why there is no connection; empty while there is one
 * @param clockOffset how far this machine's clock is ahead of the server's
 * @param unwritable  readings that could not be written at all
 * @param latest      the newest of each, as published
 * @param refusal     why the server's last orders are not followed
 */
public record Report(String facility, String gateway, String version, Instant time, String broker, boolean connected, String cause, Optional<Duration> clockOffset, Backlog backlog, long unwritable,
                     List<SourceState> sources, Map<Series, Reading> latest, Duration sampling, Corrections corrections, Optional<Orders> orders, Optional<Note> refusal) {

    /** Expected by the server, but not heard since the start. */
    public Set<String> silent() {
        Set<String> silent = new TreeSet<>(orders.map(Orders::expected).orElse(Map.of()).keySet());
        silent.removeAll(heard());
        return silent;
    }

    /** Heard, but not known to the server: it will refuse them. */
    public Set<String> unexpected() {
        Set<String> unexpected = orders.isPresent() ? heard() : new TreeSet<>();
        orders.ifPresent(known -> unexpected.removeAll(known.expected().keySet()));
        return unexpected;
    }

    private Set<String> heard() {
        return latest.keySet().stream().map(Series::sensor).collect(Collectors.toCollection(TreeSet::new));
    }
}
