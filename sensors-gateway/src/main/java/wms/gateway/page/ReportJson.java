package wms.gateway.page;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import wms.gateway.buffer.Loss;
import wms.gateway.senml.Reading;

/** A report as JSON: short for the status topic, whole for {@code /status.json}. Sentences are in English, with their key for other languages. */
public final class ReportJson {
    private static final int MOST_LOSSES = 200;

    private ReportJson() {
    }

    /** What the status message says besides what it always said. */
    public static JsonObject parts(Report report) {
        JsonObjectBuilder json = Json.createObjectBuilder().add("unwritable", report.unwritable()).add("sources", sources(report)).add("trouble", trouble(report))
            .add("losses", losses(report.backlog().losses(), MOST_LOSSES));
        report.clockOffset().ifPresent(offset -> json.add("clockOffsetMs", offset.toMillis()));
        report.orders().ifPresent(orders -> json.add("configVersion", orders.version()));
        report.refusal().ifPresent(why -> json.add("configRefused", why.key()));
        return json.build();
    }

    /** One line for whoever looks at many gateways; empty when all is well. */
    private static String trouble(Report report) {
        return report.sources().stream().filter(source -> !source.isWell()).map(source -> source.trouble().map(Object::toString).orElse(source.name())).collect(Collectors.joining(" "));
    }

    public static JsonObject whole(Report report) {
        JsonObjectBuilder json = Json.createObjectBuilder().add("facility", report.facility()).add("gateway", report.gateway()).add("version", report.version()).add("time", report.time().toString())
            .add("broker", report.broker()).add("connected", report.connected()).add("cause", report.cause()).add("buffered", report.backlog().readings())
            .add("messages", report.backlog().messages()).add("bytes", report.backlog().bytes()).add("room", report.backlog().room()).add("full", report.backlog().full())
            .add("dropped", report.backlog().dropped()).add("sampleSeconds", report.sampling().toMillis() / 1000.0).add("silent", Json.createArrayBuilder(report.silent()))
            .add("unexpected", Json.createArrayBuilder(report.unexpected())).add("latest", latest(report));
        return json.addAll(Json.createObjectBuilder(parts(report))).add("losses", losses(report.backlog().losses(), Integer.MAX_VALUE)).build();
    }

    private static JsonArrayBuilder sources(Report report) {
        JsonArrayBuilder sources = Json.createArrayBuilder();
        for (SourceState source : report.sources()) {
            JsonObjectBuilder json = Json.createObjectBuilder().add("name", source.name()).add("state", source.work().name()).add("readings", source.readings()).add("refused", source.refused());
            source.newest().ifPresent(newest -> json.add("newest", newest.toString()));
            source.trouble().ifPresent(why -> json.add("trouble", why.toString()));
            source.refusal().ifPresent(why -> json.add("refusal", why.toString()));
            sources.add(json);
        }
        return sources;
    }

    private static JsonArrayBuilder latest(Report report) {
        JsonArrayBuilder latest = Json.createArrayBuilder();
        for (Reading reading : new TreeMap<>(report.latest()).values()) {
            latest.add(Json.createObjectBuilder().add("sensor", reading.sensor()).add("quantity", reading.quantity().toString()).add("time", Instant.ofEpochMilli(reading.time()).toString()).add("value", reading.value()));
        }
        return latest;
    }

    /** The newest so many. */
    private static JsonArrayBuilder losses(List<Loss> losses, int most) {
        JsonArrayBuilder json = Json.createArrayBuilder();
        for (Loss loss : losses.subList(Math.max(0, losses.size() - most), losses.size())) {
            json.add(Json.createObjectBuilder().add("series", loss.series()).add("kind", loss.kind().name()).add("from", Instant.ofEpochMilli(loss.from()).toString())
                .add("to", Instant.ofEpochMilli(loss.to()).toString()).add("count", loss.count()).add("firstSeq", loss.first()).add("lastSeq", loss.last()));
        }
        return json;
    }
}
