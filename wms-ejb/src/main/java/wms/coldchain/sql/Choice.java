package wms.coldchain.sql;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import wms.coldchain.InForce;
import wms.shared.Sql;

/** Which profile a zone keeps at a time; null: none. */
record Choice(InForce inForce, String profile) {
  /** From a time on; null: that of its class again. */
  record Made(Instant from, String profile) {}

  /** By zone, in order of time. */
  static Map<String, List<Made>> made(Sql sql) {
    Map<String, List<Made>> found = new HashMap<>();
    sql.list(row -> found.computeIfAbsent(row.text("zone"), z -> new ArrayList<>()).add(new Made(row.instant("valid_from"), row.text("profile"))), "SELECT * FROM zone_profile ORDER BY zone, valid_from");
    return found;
  }

  /** @param ofClass what the zone keeps where it made no choice */
  static List<Choice> all(String ofClass, List<Made> made) {
    List<Choice> all = new ArrayList<>();
    Made last = new Made(Instant.EPOCH, null);
    for (Made next : made) {
      all.add(choice(ofClass, last, next.from()));
      last = next;
    }
    all.add(choice(ofClass, last, null));
    return all;
  }

  private static Choice choice(String ofClass, Made made, Instant to) { return new Choice(new InForce(made.from(), to), made.profile() == null ? ofClass : made.profile()); }
}
