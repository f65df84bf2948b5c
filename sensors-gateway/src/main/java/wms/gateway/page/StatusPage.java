package wms.gateway.page;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import wms.gateway.buffer.Backlog;
import wms.gateway.buffer.Loss;
import wms.gateway.orders.Orders;
import wms.gateway.senml.Quantity;
import wms.gateway.senml.Reading;
import wms.gateway.words.Words;

/** Reports as a page for the person who stands before the box: no script, nothing from elsewhere, renewed by itself. */
final class StatusPage {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneId.systemDefault());
    private static final Duration CLOCK_OFF = Duration.ofSeconds(60);
    private static final int OLD_FACTOR = 5;
    private static final String STYLE = """
        body{font:16px/1.5 system-ui,sans-serif;margin:0 auto;max-width:60rem;padding:1rem;color:#1c2733;background:#f4f6f8}
        h1{font-size:1.3rem;margin:.5rem 0}h2{font-size:1.05rem;margin:1.2rem 0 .4rem}
        section{background:#fff;border:1px solid #d5dce3;border-radius:6px;padding:.4rem 1rem 1rem;margin:1rem 0}
        dl{display:grid;grid-template-columns:minmax(8rem,max-content) 1fr;gap:.2rem 1rem;margin:0}dt{color:#52606d}dd{margin:0;overflow-wrap:anywhere}
        .scroll{overflow-x:auto}table{border-collapse:collapse;width:100%}th,td{text-align:start;padding:.25rem .6rem .25rem 0;border-bottom:1px solid #e4e9ee;vertical-align:top}
        th{font-weight:600;color:#52606d;white-space:nowrap}td.n{text-align:end;font-variant-numeric:tabular-nums;white-space:nowrap}td.t{white-space:nowrap}
        .good{color:#17633a}.bad{color:#b3261e;font-weight:600}@media(prefers-color-scheme:dark){body{background:#12181f;color:#e4e9ee}section{background:#1b232c;border-color:#34404c}
        th,td{border-color:#34404c}dt,th{color:#a5b1bd}.good{color:#6fd39b}.bad{color:#ff8a80}}
        """;

    private final Words words;
    private final StringBuilder html = new StringBuilder();

    private StatusPage(Words words) {
        this.words = words;
    }

    static String of(List<Report> reports, Words words) {
        StatusPage page = new StatusPage(words);
        page.html.append("<!doctype html><html lang=\"").append(words.language()).append("\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\">")
            .append("<meta http-equiv=\"refresh\" content=\"10\"><title>").append(words.say("page.title")).append("</title><style>").append(STYLE).append("</style></head><body>");
        reports.forEach(page::gateway);
        return page.html.append("</body></html>").toString();
    }

    private void gateway(Report report) {
        html.append("<section><h1>").append(safe(words.say("page.heading", report.gateway(), report.facility()))).append("</h1><dl>");
        line(report);
        buffer(report.backlog(), report.unwritable());
        orders(report);
        fact("page.version", report.version());
        fact("page.time", time(report.time()));
        html.append("</dl>");
        sources(report);
        sensors(report);
        losses(report.backlog().losses());
        html.append("</section>");
    }

    private void line(Report report) {
        mark("page.line", report.connected(), report.connected() ? words.say("line.up", report.broker()) : words.say("line.down", report.broker(), report.cause()));
        report.clockOffset().ifPresentOrElse(
            offset -> mark("page.clock", offset.abs().compareTo(CLOCK_OFF) < 0, words.say(offset.isNegative() ? "clock.behind" : "clock.ahead", number(offset.abs().toMillis() / 1000.0))),
            () -> fact("page.clock", words.say("clock.unknown")));
    }

    private void buffer(Backlog backlog, long unwritable) {
        fact("page.buffered", words.say("buffer.holds", backlog.readings(), backlog.messages()));
        mark("page.disk", !backlog.full(), words.say(backlog.full() ? "disk.full" : "disk.used", number(backlog.bytes() / 1048576.0), number(backlog.room() / 1048576.0)));
        mark("page.dropped", backlog.dropped() == 0, String.valueOf(backlog.dropped()));
        if (unwritable > 0) {
            mark("page.unwritable", false, String.valueOf(unwritable));
        }
    }

    private void orders(Report report) {
        fact("page.sampling", words.say("sampling.every", number(report.sampling().toMillis() / 1000.0)));
        fact("page.orders", report.orders().map(Orders::issuedAt).map(StatusPage::time).orElse(words.say("orders.none")));
        report.refusal().ifPresent(why -> mark("page.refusal", false, words.say(why)));
        fact("page.corrections", String.valueOf(report.corrections().bySeries().size()));
        names("page.silent", report.silent());
        names("page.unexpected", report.unexpected());
    }

    private void names(String title, Set<String> sensors) {
        if (!sensors.isEmpty()) {
            mark(title, false, String.join(", ", sensors));
        }
    }

    private void sources(Report report) {
        table("page.sources", "source.name", "source.state", "source.readings", "source.newest", "source.refused");
        for (SourceState source : report.sources()) {
            String why = source.trouble().map(words::say).or(() -> source.refusal().map(words::say)).orElse("");
            html.append("<tr><td>").append(safe(source.name())).append("</td><td class=\"").append(source.isWell() ? "good" : "bad").append("\">").append(words.say("work." + source.work()))
                .append("</td>").append(cell("n", String.valueOf(source.readings()))).append(cell("t", source.newest().map(StatusPage::time).orElse("–"))).append("<td>").append(source.refused())
                .append(why.isEmpty() ? "" : ": " + safe(why)).append("</td></tr>");
        }
        endTable();
    }

    private void sensors(Report report) {
        if (report.latest().isEmpty()) {
            return;
        }
        table("page.latest", "sensor.code", "sensor.quantity", "sensor.value", "sensor.time");
        for (Reading reading : new TreeMap<>(report.latest()).values()) {
            html.append("<tr>").append(cell("", reading.sensor())).append(cell("", words.say("quantity." + reading.quantity()))).append(cell("n", value(reading)))
                .append(cell(isOld(reading, report) ? "t bad" : "t", time(Instant.ofEpochMilli(reading.time())))).append("</tr>");
        }
        endTable();
    }

    /** Much older than it should be. A contact speaks only when it changes. */
    private static boolean isOld(Reading reading, Report report) {
        Duration patience = report.sampling().multipliedBy(OLD_FACTOR).plusMinutes(1);
        return reading.quantity() == Quantity.TEMP && Instant.ofEpochMilli(reading.time()).plus(patience).isBefore(report.time());
    }

    private String value(Reading reading) {
        return reading.quantity().isContact() ? words.say("contact." + reading.quantity() + (reading.value() != 0 ? ".yes" : ".no"))
            : number(reading.value()) + " " + Optional.of(reading.quantity().unit()).map(unit -> switch (unit) { case "Cel" -> "°C"; case "%EL" -> "%"; default -> unit; }).get();
    }

    private void losses(List<Loss> losses) {
        if (losses.isEmpty()) {
            return;
        }
        table("page.losses", "sensor.code", "loss.kind", "loss.from", "loss.to", "loss.count");
        for (int i = losses.size() - 1; i >= Math.max(0, losses.size() - 200); i--) {
            Loss loss = losses.get(i);
            html.append("<tr>").append(cell("", loss.series())).append(cell("", words.say("loss." + loss.kind()))).append(cell("t", time(Instant.ofEpochMilli(loss.from()))))
                .append(cell("t", time(Instant.ofEpochMilli(loss.to())))).append(cell("n", String.valueOf(loss.count()))).append("</tr>");
        }
        endTable();
    }

    private void table(String title, String... columns) {
        html.append("<h2>").append(words.say(title)).append("</h2><div class=\"scroll\"><table><thead><tr>");
        for (String column : columns) {
            html.append("<th scope=\"col\">").append(words.say(column)).append("</th>");
        }
        html.append("</tr></thead><tbody>");
    }

    private void endTable() {
        html.append("</tbody></table></div>");
    }

    private static String cell(String look, String text) {
        return "<td class=\"" + look + "\">" + safe(text) + "</td>";
    }

    private void fact(String title, String text) {
        html.append("<dt>").append(words.say(title)).append("</dt><dd>").append(safe(text)).append("</dd>");
    }

    private void mark(String title, boolean good, String text) {
        html.append("<dt>").append(words.say(title)).append("</dt><dd class=\"").append(good ? "good" : "bad").append("\">").append(safe(text)).append("</dd>");
    }

    private static String time(Instant time) {
        return TIME.format(time);
    }

    private static String number(double value) {
        String text = String.format(Locale.ROOT, "%.2f", value);
        return text.contains(".") ? text.replaceAll("\\.?0+$", "") : text;
    }

    private static String safe(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
