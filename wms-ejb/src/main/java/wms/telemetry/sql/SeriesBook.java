package wms.telemetry.sql;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import wms.telemetry.SensedQuantity;
import wms.telemetry.SensedSeries;
import wms.telemetry.domain.LatestPage;

/**
 * The series and the pages of their newest readings, in memory, so that a reading newer than all others costs no question to the
 * database. May be ahead of the database after a rollback: whoever writes checks what it finds there and has it forgotten.
 */
@ApplicationScoped
public class SeriesBook {
  private final Map<SensedSeries, Series> known = new ConcurrentHashMap<>();
  private final Map<Integer, LatestPages.Kept> pages = new ConcurrentHashMap<>();

  Series find(String sensor, SensedQuantity quantity) { return known.get(new SensedSeries(sensor, quantity)); }

  void keep(Series series) { known.put(series.name(), series); }

  /** Null when it is not known. */
  LatestPages.Kept page(int number) { return pages.get(number); }

  void keep(int number, LatestPages.Kept page) { pages.put(number, page); }

  /** Series of the page whose newest reading is not what the page says; they may never have been committed. */
  void forgetWhatDiffers(int number, LatestPage page) { known.values().removeIf(series -> LatestPage.of(series.id()) == number && !series.isAsOn(page)); }

  public void forget() {
    known.clear();
    pages.clear();
  }
}
