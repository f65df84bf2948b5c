package wms.inventory.usecase;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import wms.inventory.InventoryReason;
import wms.shared.Actor;
import wms.shared.Refusal;
import wms.shared.Right;
import wms.shared.Sql;
import wms.shared.UseCase;
import wms.shared.gs1.Sscc;

/**
 * A new logistic unit gets its number. No number is given twice, and the same request gets the same number again. The serials run on when
 * the prefix changes; when they outgrow the room behind the prefix, the extension digit in front counts on.
 */
@UseCase
public class IssueSscc {
  private static final int DIGITS_BETWEEN = 16;
  private final Sql sql;
  private final SsccSettings settings;
  private final Places places;
  private final Announcements announce;
  private final Clock clock;

  @Inject public IssueSscc(Sql sql, SsccSettings settings, Places places, Announcements announce, Clock clock) {
    this.sql = sql;
    this.settings = settings;
    this.places = places;
    this.announce = announce;
    this.clock = clock;
  }

  /**
   * @param request made by the sender
   * @param facility where the unit is packed
   */
  public Sscc issue(String request, String facility, Actor by) {
    if (request == null || !request.matches("[\\x21-\\x7e]{1,64}")) throw Refusal.invalid("/id", "REQUIRED");
    places.mustExist(facility);
    by.mustBeAllowed(Right.WORK_STOCK, facility);
    return seek(request).orElseGet(() -> next(request, facility, by));
  }

  /** Whether we gave this number. */
  public boolean isIssued(Sscc sscc) { return sql.first(row -> row.text("sscc"), "SELECT sscc FROM issued_sscc WHERE sscc = ?", sscc.digits()).isPresent(); }

  private Sscc next(String request, String facility, Actor by) {
    String prefix = prefix();
    sql.update("UPDATE sscc_serial SET last_serial = last_serial + 1 WHERE id = 1");
    Optional<Sscc> meanwhile = seek(request);
    if (meanwhile.isPresent()) return meanwhile.get(); // a twin was faster; a serial is left out, which harms nobody
    Sscc sscc = numbered(prefix, sql.first(row -> row.number("last_serial"), "SELECT last_serial FROM sscc_serial WHERE id = 1").orElseThrow());
    sql.update("INSERT INTO issued_sscc (request, sscc, facility, issued_at, issued_by) VALUES (?,?,?,?,?)", request, sscc.digits(), facility, clock.instant(), by.user());
    announce.done(by, "inventory.sscc.issued", "sscc", sscc.digits(), facility, Map.of());
    return sscc;
  }

  private Optional<Sscc> seek(String request) { return sql.first(row -> Sscc.parse(row.text("sscc")), "SELECT sscc FROM issued_sscc WHERE request = ?", request); }

  private String prefix() {
    String prefix = settings.companyPrefix().orElseThrow(() -> Refusal.conflict(InventoryReason.COMPANY_PREFIX_MISSING));
    if (!prefix.matches("[0-9]{7,10}")) throw Refusal.conflict(InventoryReason.COMPANY_PREFIX_WRONG, Map.of("text", prefix));
    return prefix;
  }

  private static Sscc numbered(String prefix, long serial) {
    long room = (long) Math.pow(10, DIGITS_BETWEEN - prefix.length());
    long extension = serial / room;
    if (extension > 9) throw Refusal.conflict(InventoryReason.SSCC_USED_UP, Map.of("prefix", prefix));
    return Sscc.of((int) extension, prefix, serial % room);
  }
}
