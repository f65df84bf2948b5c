package wms.receiving.usecase;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import wms.facilities.FacilityBook;
import wms.facilities.FacilityView;
import wms.receiving.Discrepancies;
import wms.receiving.NoticeView;
import wms.receiving.ReportComment;
import wms.shared.Names;
import wms.shared.Quantity;
import wms.shared.Query;
import wms.shared.paper.Pages;

/** The discrepancy report to print and to sign, in Chinese or in English. */
@Query
public class DiscrepancyPaper {
  private static final DateTimeFormatter WALL = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
  private static final double[] GOODS = {0.27, 0.17, 0.13, 0.13, 0.12, 0.11, 0.07};
  private static final int LINE = 60;
  private static final double[] SAID = {0.17, 0.23, 0.6};
  private static final double[] REFUSED = {0.3, 0.18, 0.16, 0.16, 0.2};
  private final FacilityBook facilities;

  @Inject public DiscrepancyPaper(FacilityBook facilities) { this.facilities = facilities; }

  /** @param language {@code zh} or {@code en} */
  public byte[] pdf(Discrepancies report, String language) {
    Words words = new Words(ResourceBundle.getBundle("wms.receiving.report", language.equals("en") ? Locale.ENGLISH : Locale.CHINESE), language.equals("en"));
    Pages pages = new Pages();
    head(pages, report, words);
    lines(pages, report, words);
    refusals(pages, report, words);
    comments(pages, report, words);
    signatures(pages, words);
    return pages.pdf(words.say("title") + " " + report.notice().code());
  }

  private void head(Pages pages, Discrepancies report, Words words) {
    NoticeView notice = report.notice();
    FacilityView facility = facilities.facility(notice.facility());
    ZoneId zone = ZoneId.of(facility.timezone());
    pages.line(words.say("title") + "  " + notice.code(), 6);
    pages.line(words.say("supplier") + ": " + words.of(notice.supplierNames()) + " (" + notice.supplier() + ")", 3.6);
    pages.line(words.say("facility") + ": " + words.of(facility.names()) + " (" + notice.facility() + ")" + (notice.plate() == null ? "" : "    " + words.say("plate") + ": " + notice.plate()), 3.6);
    pages.line(words.say("arrived") + ": " + wall(notice.arrivedAt(), zone) + "    " + words.say("closed") + ": " + (notice.closedAt() == null ? words.say("open") : wall(notice.closedAt(), zone)) + "    " + zone, 3.6);
    pages.line(words.say(report.agrees() ? "agrees" : "differs"), 4.4);
    pages.down(2, 10);
  }

  private static void lines(Pages pages, Discrepancies report, Words words) {
    pages.row(List.of(words.say("goods"), words.say("lots"), words.say("expected"), words.say("accepted"), words.say("refused"), words.say("difference"), words.say("temperature")), GOODS, 3.2);
    for (Discrepancies.Line line : report.lines())
      pages.row(List.of(words.of(line.names()) + " " + line.material(), String.join(", ", line.lotNumbers()), line.expected() == null ? words.say("unannounced") : words.amount(line.expected(), line.expectedPieces()),
          words.amount(line.accepted(), line.acceptedPieces()) + (line.held().isPositive() ? " (" + words.say("held") + " " + words.amount(line.held(), null) + ")" : ""), line.refused().isPositive() ? words.amount(line.refused(), null) : "–",
          difference(line, words), temperature(line)), GOODS, 3.2);
  }

  private static void refusals(Pages pages, Discrepancies report, Words words) {
    if (report.lines().stream().allMatch(line -> line.refusals().isEmpty())) return;
    pages.down(5, 20);
    pages.line(words.say("refusals"), 4.4);
    pages.row(List.of(words.say("goods"), words.say("lots"), words.say("refused"), words.say("cause"), words.say("remark")), REFUSED, 3.2);
    for (Discrepancies.Line line : report.lines())
      for (Discrepancies.Refused refused : line.refusals())
        pages.row(List.of(words.of(line.names()), refused.lotNumber() == null ? "" : refused.lotNumber(), words.amount(refused.quantity(), refused.pieces()), words.say("cause." + refused.cause()), refused.remark() == null ? "" : refused.remark()), REFUSED, 3.2);
  }

  private void comments(Pages pages, Discrepancies report, Words words) {
    if (report.comments().isEmpty()) return;
    ZoneId zone = facilities.calendarOf(report.notice().facility());
    pages.down(5, 20);
    pages.line(words.say("comments"), 4.4);
    for (ReportComment said : report.comments()) {
      List<String> lines = folded(said.text());
      pages.row(List.of(wall(said.at(), zone), words.say(said.fromSupplier() ? "supplier" : "warehouse") + (said.author() == null ? "" : " " + said.author()), lines.get(0)), SAID, 3.2);
      lines.stream().skip(1).forEach(line -> pages.row(List.of("", "", line), SAID, 3.2));
    }
  }

  /** In lines that fit beside the names; a Chinese character is as wide as two others. */
  private static List<String> folded(String text) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int wide = 0;
    for (int c : text.codePoints().toArray()) {
      int width = c >= 0x2E80 ? 2 : 1;
      if (c == '\n' || wide + width > LINE) {
        lines.add(line.toString());
        line.setLength(0);
        wide = 0;
      }
      if (c == '\n') continue;
      line.appendCodePoint(c);
      wide += width;
    }
    lines.add(line.toString());
    return lines;
  }

  private static void signatures(Pages pages, Words words) {
    pages.down(24, 10);
    double y = pages.at();
    pages.draw(sheet -> {
      sheet.fill(Pages.LEFT, y, 70, 0.2);
      sheet.fill(Pages.LEFT + 100, y, 70, 0.2);
      sheet.text(words.say("signed.supplier"), Pages.LEFT, y + 5, 3.2, 70);
      sheet.text(words.say("signed.warehouse"), Pages.LEFT + 100, y + 5, 3.2, 70);
    });
  }

  private static String difference(Discrepancies.Line line, Words words) {
    if (line.over() != null) return "+" + words.amount(line.over(), null);
    return line.missing() == null ? "–" : "−" + words.amount(line.missing(), null);
  }

  private static String temperature(Discrepancies.Line line) {
    if (line.coldest() == null) return "–";
    return line.coldest().equals(line.warmest()) ? line.coldest().toString() : line.coldest() + "…" + line.warmest();
  }

  private static String plain(BigDecimal value) { return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString(); }

  private static String wall(Instant at, ZoneId zone) { return at == null ? "–" : WALL.format(LocalDateTime.ofInstant(at, zone)); }

  private record Words(ResourceBundle bundle, boolean english) {
    String say(String key) { return bundle.getString(key); }

    String of(Names names) { return english ? names.en() : names.zh(); }

    /** Units of count have names; units of measure are the same everywhere. */
    private String unit(String unit) { return bundle.containsKey("unit." + unit) ? say("unit." + unit) : unit; }

    String amount(Quantity quantity, Integer pieces) { return List.of(plain(quantity.value()) + " " + unit(quantity.unit()), pieces == null ? "" : pieces + " " + say("pieces")).stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(" / ")); }
  }
}
