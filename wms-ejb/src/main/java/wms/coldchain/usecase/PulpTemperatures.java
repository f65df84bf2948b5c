package wms.coldchain.usecase;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import wms.coldchain.PulpTemperature;
import wms.inventory.Place;
import wms.shared.Part;
import wms.shared.Sql;

/**
 * What is known of the temperature inside the goods of a lot, zone by zone, for one part of a lot may be cooled while another waits. Goods
 * that move take it with them; warm goods that come to cool ones make it warm for all of them there.
 */
@Part
public class PulpTemperatures {
  private final Sql sql;

  @Inject public PulpTemperatures(Sql sql) { this.sql = sql; }

  /** Empty when these goods were never probed. */
  public Optional<PulpTemperature> of(String lot, String zone) {
    return sql.first(row -> new PulpTemperature(row.real("pulp_c"), row.real("fit_up_to"), row.text("cooled_by"), row.instant("probed_at")), "SELECT * FROM lot_pulp WHERE lot = ? AND zone = ?", lot, zone);
  }

  /** A newer probe; an older one changes nothing. What is being cooled goes on being cooled. */
  public void probed(String lot, String zone, double celsius, Instant at) {
    PulpTemperature known = of(lot, zone).orElse(null);
    if (known != null && known.probedAt().isAfter(at)) return;
    keep(lot, zone, new PulpTemperature(celsius, known == null ? null : known.fitUpTo(), known == null ? null : known.cooledBy(), at));
  }

  /** From here on they are being cooled, until they are told to be cool or given up. */
  public void cooling(String lot, String zone, double celsius, String by, Instant at) { keep(lot, zone, new PulpTemperature(celsius, null, by, at)); }

  /** The cooling is over. @param fitUpTo null when nobody has said that they are cool enough */
  public void cooled(String lot, String zone, double celsius, Double fitUpTo, Instant at) {
    keep(lot, zone, new PulpTemperature(celsius, fitUpTo, null, at));
    forgetWhatHasGone(lot, zone);
  }

  /** Goods have gone from a zone to another place. */
  void moved(String lot, String from, Place to) {
    PulpTemperature taken = of(lot, from).orElse(null);
    if (taken == null) return;
    if (to.isInside()) arrived(lot, to.zone(), taken);
    forgetWhatHasGone(lot, from);
  }

  private void arrived(String lot, String zone, PulpTemperature taken) {
    PulpTemperature there = of(lot, zone).orElse(null);
    boolean isWarmerThere = there != null && (there.isCooling() || there.celsius() > taken.celsius());
    if (!isWarmerThere) keep(lot, zone, new PulpTemperature(taken.celsius(), taken.fitUpTo(), null, taken.probedAt()));
  }

  private void forgetWhatHasGone(String lot, String zone) {
    sql.update("DELETE FROM lot_pulp WHERE lot = ? AND zone = ? AND NOT EXISTS (SELECT 1 FROM stock_balance b WHERE b.lot = lot_pulp.lot AND b.zone_code = lot_pulp.zone AND b.balance > 0)", lot, zone);
  }

  private void keep(String lot, String zone, PulpTemperature pulp) {
    if (sql.update("UPDATE lot_pulp SET pulp_c = ?, fit_up_to = ?, cooled_by = ?, probed_at = ? WHERE lot = ? AND zone = ?", pulp.celsius(), pulp.fitUpTo(), pulp.cooledBy(), pulp.probedAt(), lot, zone) == 0)
      sql.update("INSERT INTO lot_pulp (pulp_c, fit_up_to, cooled_by, probed_at, lot, zone) VALUES (?, ?, ?, ?, ?, ?)", pulp.celsius(), pulp.fitUpTo(), pulp.cooledBy(), pulp.probedAt(), lot, zone);
  }
}
