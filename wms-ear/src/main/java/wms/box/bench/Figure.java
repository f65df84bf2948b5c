package wms.box.bench;

import java.util.Locale;

/** One ratio, and how it came about ({@code detail}, for a person). */
record Figure(String bench, String name, double value, Aim aim, String detail) {

  boolean holds() {
    return aim.holdsFor(value);
  }

  String json() {
    return String.format(Locale.ROOT, "{\"bench\":\"%s\",\"figure\":\"%s\",\"value\":%.3f,\"aim\":\"%s\",\"holds\":%s}", bench, name, value, aim, holds());
  }

  String row() {
    return String.format(Locale.ROOT, "%-8s %-18s %10.2f  %-9s %-4s %s", bench, name, value, aim, holds() ? "yes" : "NO", detail);
  }

  static String head() {
    return String.format(Locale.ROOT, "%-8s %-18s %10s  %-9s %-4s %s", "bench", "figure", "value", "aim", "holds", "from");
  }
}
