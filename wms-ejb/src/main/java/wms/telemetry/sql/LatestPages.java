package wms.telemetry.sql;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import wms.shared.Part;
import wms.shared.Sql;
import wms.telemetry.domain.LatestPage;

/** Where the newest readings are kept, {@value LatestPage#SERIES} series a row. */
@Part
public class LatestPages {
  /** A page as it was at some version. Versions are drawn, not counted: one that was rolled back must never look like another's. */
  public record Kept(LatestPage page, long version) {}

  private final Sql sql;

  @Inject public LatestPages(Sql sql) { this.sql = sql; }

  public Optional<Kept> find(int page) {
    return sql.first(row -> new Kept(LatestPage.of(row.bytes("payload")), row.number("version")), "SELECT payload, version FROM latest_page WHERE page = ?", page);
  }

  void mustBeThere(int page) {
    if (find(page).isEmpty()) sql.update("INSERT INTO latest_page (page, version, payload) VALUES (?, 0, ?)", page, LatestPage.empty().bytes());
  }

  /** What it is now, or empty when the page is no longer what it was. */
  Optional<Kept> replace(int page, Kept was, LatestPage is) {
    long version = draw();
    int changed = sql.update("UPDATE latest_page SET version = ?, payload = ? WHERE page = ? AND version = ?", version, is.bytes(), page, was.version());
    return changed == 1 ? Optional.of(new Kept(is, version)) : Optional.empty();
  }

  /** Nobody else changes the page until the transaction ends. */
  Optional<Kept> take(int page) {
    sql.update("UPDATE latest_page SET version = ? WHERE page = ?", draw(), page);
    return find(page);
  }

  private static long draw() { return ThreadLocalRandom.current().nextLong(); }
}
