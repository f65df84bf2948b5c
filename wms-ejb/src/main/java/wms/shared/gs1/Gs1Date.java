package wms.shared.gs1;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Map;

/**
 * Dates of six digits, YYMMDD. Day 00 means the last day of the month. The century is the one that brings the year closest to the present:
 * no more than 49 years back or 50 ahead (General Specifications 7.12). A date of the goods, so no time zone takes part.
 */
final class Gs1Date {
  private static final DateTimeFormatter SIX_DIGITS = DateTimeFormatter.ofPattern("yyMMdd");

  private Gs1Date() {}

  /**
   * @param text six digits
   * @throws wms.shared.Refusal MONTH_WRONG or DAY_WRONG
   */
  static LocalDate parse(String ai, String text, LocalDate today) {
    int month = Integer.parseInt(text.substring(2, 4));
    int day = Integer.parseInt(text.substring(4));
    if (month < 1 || month > 12) throw Gs1Reason.MONTH_WRONG.with(Map.of("ai", ai, "text", text, "month", text.substring(2, 4)));
    YearMonth when = YearMonth.of(year(Integer.parseInt(text.substring(0, 2)), today.getYear()), month);
    if (day > when.lengthOfMonth()) throw Gs1Reason.DAY_WRONG.with(Map.of("ai", ai, "text", text, "day", text.substring(4), "month", when.toString()));
    return day == 0 ? when.atEndOfMonth() : when.atDay(day);
  }

  /** @throws wms.shared.Refusal YEAR_OUT_OF_REACH when readers would take it for another century */
  static String print(String ai, LocalDate date, LocalDate today) {
    String text = date.format(SIX_DIGITS);
    if (date.getYear() != year(date.getYear() % 100, today.getYear())) throw Gs1Reason.YEAR_OUT_OF_REACH.in(ai, date.toString());
    return text;
  }

  private static int year(int ofCentury, int present) {
    int century = present - present % 100;
    int ahead = ofCentury - present % 100;
    if (ahead >= 51) return century - 100 + ofCentury;
    return ahead <= -50 ? century + 100 + ofCentury : century + ofCentury;
  }
}
