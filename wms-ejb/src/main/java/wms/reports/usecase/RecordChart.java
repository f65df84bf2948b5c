package wms.reports.usecase;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import wms.coldchain.ExcursionView;
import wms.shared.paper.Pages;
import wms.shared.paper.Sheet;
import wms.telemetry.RawReading;

/** What the sensor sensed around an excursion, with its limit as a dashed line and the excursion as a grey field; a silence is a hole in the line. */
final class RecordChart {
  private static final double TALL = 62;
  private static final double AXIS = 14;
  private static final double WIDE = Pages.WIDE - AXIS;
  private static final int TICKS = 6;
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("MM-dd HH:mm");
  private final ExcursionView excursion;
  private final List<RawReading> readings;
  private final RecordWords words;
  private final long hole;
  private final long from;
  private final long to;
  private final double low;
  private final double high;

  /** @param readings at least two, in order of time; @param gap what is further apart has a hole between it */
  RecordChart(ExcursionView excursion, List<RawReading> readings, Duration gap, RecordWords words) {
    this.excursion = excursion;
    this.readings = readings;
    this.words = words;
    this.hole = gap.toMillis();
    this.from = readings.get(0).t().toEpochMilli();
    this.to = readings.get(readings.size() - 1).t().toEpochMilli();
    double least = Math.min(excursion.limit(), readings.stream().mapToDouble(RawReading::value).min().orElseThrow());
    double most = Math.max(excursion.limit(), readings.stream().mapToDouble(RawReading::value).max().orElseThrow());
    double air = Math.max(0.5, (most - least) * 0.1);
    this.low = least - air;
    this.high = most + air;
  }

  void draw(Pages pages) {
    pages.down(2, TALL + 12);
    double top = pages.at();
    pages.draw(sheet -> draw(sheet, top));
    pages.down(TALL + 10, 10);
  }

  private void draw(Sheet sheet, double top) {
    double begin = x(Math.max(from, excursion.startedAt().toEpochMilli()));
    double end = x(excursion.endedAt() == null ? to : Math.min(to, excursion.endedAt().toEpochMilli()));
    sheet.shade(begin, top, Math.max(0.3, end - begin), TALL, 0.88f);
    frame(sheet, top);
    double limit = y(excursion.limit(), top);
    for (double dash = left(); dash < left() + WIDE; dash += 4) sheet.stroke(List.of(new double[] {dash, limit}, new double[] {Math.min(dash + 2.5, left() + WIDE), limit}), 0.35, 0.2f);
    sheet.text(excursion.bound() + " " + words.measured(excursion.quantity(), excursion.limit()), left() + WIDE - 26, limit - 1, 2.6, 26);
    for (List<double[]> line : lines(top)) sheet.stroke(line, 0.35, 0f);
  }

  private void frame(Sheet sheet, double top) {
    sheet.stroke(List.of(new double[] {left(), top}, new double[] {left(), top + TALL}, new double[] {left() + WIDE, top + TALL}), 0.2, 0.3f);
    for (int i = 0; i <= 4; i++) {
      double value = low + (high - low) * i / 4;
      double y = y(value, top);
      sheet.stroke(List.of(new double[] {left(), y}, new double[] {left() + WIDE, y}), 0.1, 0.8f);
      sheet.text(words.number(value, 1), Pages.LEFT, y + 1, 2.6, AXIS - 2);
    }
    for (int i = 0; i < TICKS; i++) {
      long at = from + (to - from) * i / (TICKS - 1);
      double x = x(at);
      sheet.stroke(List.of(new double[] {x, top + TALL}, new double[] {x, top + TALL + 1}), 0.2, 0.3f);
      String text = CLOCK.format(LocalDateTime.ofInstant(Instant.ofEpochMilli(at), words.zone()));
      double width = sheet.widthOf(text, 2.6);
      sheet.text(text, Math.min(left() + WIDE - width, Math.max(left(), x - width / 2)), top + TALL + 4.5, 2.6, width + 1);
    }
  }

  /** The lowest and the highest of what falls into a fifth of a millimetre, so that a month weighs no more than a day. */
  private List<List<double[]>> lines(double top) {
    List<List<double[]>> lines = new ArrayList<>();
    List<double[]> line = new ArrayList<>();
    long step = Math.max(1, (to - from) / Math.round(WIDE * 5));
    long before = Long.MIN_VALUE;
    for (int i = 0; i < readings.size(); ) {
      long at = readings.get(i).t().toEpochMilli();
      if (before != Long.MIN_VALUE && at - before > hole) {
        lines.add(line);
        line = new ArrayList<>();
      }
      double least = Double.POSITIVE_INFINITY;
      double most = Double.NEGATIVE_INFINITY;
      double first = readings.get(i).value();
      int begun = i;
      for (; i < readings.size() && readings.get(i).t().toEpochMilli() < at + step && (i == begun || readings.get(i).t().toEpochMilli() - before <= hole); i++) {
        least = Math.min(least, readings.get(i).value());
        most = Math.max(most, readings.get(i).value());
        before = readings.get(i).t().toEpochMilli();
      }
      boolean falls = first >= most;
      line.add(new double[] {x(at), y(falls ? most : least, top)});
      if (least != most) line.add(new double[] {x(at), y(falls ? least : most, top)});
    }
    lines.add(line);
    return lines;
  }

  private static double left() { return Pages.LEFT + AXIS; }

  private double x(long at) { return left() + WIDE * (at - from) / Math.max(1, to - from); }

  private double y(double value, double top) { return top + TALL * (high - value) / (high - low); }
}
