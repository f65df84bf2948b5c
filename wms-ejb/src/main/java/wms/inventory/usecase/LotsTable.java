package wms.inventory.usecase;

import static wms.shared.csv.CsvColumn.optional;
import static wms.shared.csv.CsvColumn.required;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import wms.inventory.Document;
import wms.inventory.LotPlace;
import wms.inventory.Movement;
import wms.inventory.Place;
import wms.inventory.ReserveClass;
import wms.inventory.domain.Entry;
import wms.inventory.domain.Lot;
import wms.inventory.domain.LotAccount;
import wms.inventory.domain.LotAccounts;
import wms.inventory.domain.Measure;
import wms.shared.Actor;
import wms.shared.Ids;
import wms.shared.csv.CsvColumn;
import wms.shared.csv.CsvReason;
import wms.shared.csv.CsvRow;
import wms.shared.csv.ImportTable;

/** Opening stock as a table: what lies there on the first day, expired goods too. A lot in several places has a row for each. */
@Dependent
public class LotsTable implements ImportTable {
  private static final String MOST = "999999999999";
  private final Turns turns;
  private final LotAccounts accounts;
  private final LotsToBe materials;
  private final LotStory story;
  private final Places places;
  private final Announcements announce;
  private final Clock clock;

  @Inject public LotsTable(Turns turns, LotAccounts accounts, LotsToBe materials, LotStory story, Places places, Announcements announce, Clock clock) {
    this.turns = turns;
    this.accounts = accounts;
    this.materials = materials;
    this.story = story;
    this.places = places;
    this.announce = announce;
    this.clock = clock;
  }

  @Override public String table() { return "lots"; }

  @Override public int order() { return 110; }

  @Override public List<CsvColumn> columns() {
    return List.of(required("lot"), required("lot_number"), required("material"), required("quantity"), required("zone"), optional("bin"), optional("produced"), optional("expiry"),
        required("reserve_class"), required("owner"), required("supplier"));
  }

  @Override public void load(List<CsvRow> rows, Actor by) {
    turns.atZones(places.zones());
    Map<String, LotAccount> opened = new TreeMap<>();
    Map<LotPlace, Movement> filled = new LinkedHashMap<>();
    for (CsvRow row : rows) load(row, opened, filled, by);
    opened.values().forEach(accounts::store);
    filled.forEach((goods, line) -> announce.moved(line, "inventory.stock.opened", places.facilityOf(goods.place()), by));
  }

  private void load(CsvRow row, Map<String, LotAccount> opened, Map<LotPlace, Movement> filled, Actor by) {
    Measure measure = measure(row);
    Place place = place(row);
    BigDecimal quantity = row.decimal("quantity", "0.001", MOST, 3);
    if (measure != null && quantity != null && quantity.remainder(measure.step()).signum() != 0) row.refuse("quantity", "NOT_IN_STEPS", Map.of("step", measure.step().toPlainString()));
    Lot lot = lot(row, measure);
    if (lot == null || place == null || !row.isGood()) return;
    LotPlace goods = new LotPlace(lot.id(), place);
    if (filled.containsKey(goods)) row.refuse("lot", CsvReason.TWICE_IN_FILE);
    LotAccount account = account(row, lot, opened);
    if (account == null || !row.isGood()) return;
    Instant now = clock.instant();
    filled.put(goods, account.bring(Place.SUPPLIER, place, lot.quantity(quantity), new Entry(new Document("OPENING", Ids.at(now.toEpochMilli())), "OPENING", now, now, by.user())));
  }

  /** The rows of one lot say the same of it; a lot that is in the books already is refused. */
  private LotAccount account(CsvRow row, Lot lot, Map<String, LotAccount> opened) {
    LotAccount account = opened.get(lot.id());
    if (account != null && account.lot().equals(lot)) return account;
    if (account != null) row.refuse("lot", "LOT_DIFFERS", Map.of("lot", lot.id()));
    else if (story.isKnown(lot.id()) || accounts.alike(lot).isPresent()) row.refuse("lot", CsvReason.ALREADY_THERE);
    else {
      accounts.open(lot);
      account = LotAccount.of(lot);
      opened.put(lot.id(), account);
    }
    return account;
  }

  private Lot lot(CsvRow row, Measure measure) {
    String id = row.code("lot");
    if (id != null && id.length() > 36) row.refuse("lot", CsvReason.TOO_LONG, Map.of("longest", 36));
    String number = row.text("lot_number");
    if (number != null && number.length() > 64) row.refuse("lot_number", CsvReason.TOO_LONG, Map.of("longest", 64));
    LocalDate expiry = row.dateOr("expiry", null);
    LocalDate produced = row.dateOr("produced", null);
    if (expiry != null && produced != null && expiry.isBefore(produced)) row.refuse("expiry", "BEFORE_PRODUCED", Map.of());
    ReserveClass reserve = row.word("reserve_class", ReserveClass.class);
    String owner = row.text("owner");
    String supplier = row.text("supplier");
    return row.isGood() && measure != null ? new Lot(id, number, measure.material(), measure.unit(), expiry, produced, supplier, owner, reserve, 1) : null;
  }

  private Measure measure(CsvRow row) {
    String material = row.code("material");
    if (material == null) return null;
    Measure measure = materials.seekMeasure(material);
    if (measure == null) row.refuse("material", CsvReason.UNKNOWN_REFERENCE);
    return measure;
  }

  private Place place(CsvRow row) {
    String zone = row.code("zone");
    String bin = row.codeOr("bin", null);
    if (zone == null) return null;
    if (!places.isZone(zone)) row.refuse("zone", CsvReason.UNKNOWN_REFERENCE);
    else if (bin != null && !places.isBin(zone, bin)) row.refuse("bin", CsvReason.UNKNOWN_REFERENCE);
    return Place.of(zone, bin);
  }
}
