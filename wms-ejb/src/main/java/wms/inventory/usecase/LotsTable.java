package wms.inventory.usecase;

import static wms.shared.csv.CsvColumn.optional;
import static wms.shared.csv.CsvColumn.required;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import wms.inventory.Document;
import wms.inventory.LotPlace;
import wms.inventory.Place;
import wms.inventory.StockOpened;
import wms.inventory.domain.Entry;
import wms.inventory.domain.Lot;
import wms.inventory.domain.LotAccount;
import wms.inventory.domain.Measure;
import wms.inventory.domain.OpeningBooks;
import wms.shared.Actor;
import wms.shared.Deed;
import wms.shared.Ids;
import wms.shared.News;
import wms.shared.Part;
import wms.shared.Quantity;
import wms.shared.Refusal;
import wms.shared.Sql;
import wms.shared.csv.CsvColumn;
import wms.shared.csv.CsvReason;
import wms.shared.csv.CsvRow;
import wms.shared.csv.ImportTable;
import wms.shared.csv.Sheet;

/** Opening stock as a table: what lies there on the first day, expired goods too. A lot in several places has a row for each. */
@Part
public class LotsTable implements ImportTable {
  private static final String MOST = "999999999999";
  private final Turns turns;
  private final Sql sql;
  private final OpeningBooks books;
  private final Event<StockOpened> opened;
  private final Event<Deed> deeds;
  private final Event<News> news;
  private final Clock clock;

  @Inject public LotsTable(Turns turns, Sql sql, OpeningBooks books, Event<StockOpened> opened, Event<Deed> deeds, Event<News> news, Clock clock) {
    this.turns = turns;
    this.sql = sql;
    this.books = books;
    this.opened = opened;
    this.deeds = deeds;
    this.news = news;
    this.clock = clock;
  }

  @Override public String table() { return "lots"; }

  @Override public int order() { return 110; }

  @Override public List<CsvColumn> columns() {
    return List.of(required("lot"), required("lot_number"), required("material"), required("quantity"), optional("pieces"), required("zone"), optional("bin"), optional("produced"), optional("expiry"),
        required("reserve_class"), required("owner"), required("supplier"));
  }

  @Override public void load(Iterable<CsvRow> rows, Actor by) {
    OpeningBooks.Page page = books.begin();
    OpeningScene scene = OpeningScene.read(sql);
    turns.atZones(scene.zones());
    Map<String, Lot> lots = new HashMap<>();
    Map<String, List<LotPlace>> filled = new TreeMap<>();
    Set<LotPlace> taken = new HashSet<>();
    Instant now = clock.instant();
    Entry entry = new Entry(new Document("OPENING", Ids.at(now.toEpochMilli())), "OPENING", now, now, by.user());
    boolean good = true;
    for (CsvRow row : rows) {
      load(row, scene, page, lots, taken, filled, entry);
      good = row.mayBeStored();
    }
    if (!good) return;
    page.close();
    announce(scene, filled, entry, by);
  }

  private void load(CsvRow row, OpeningScene scene, OpeningBooks.Page page, Map<String, Lot> lots, Set<LotPlace> taken, Map<String, List<LotPlace>> filled, Entry entry) {
    Measure measure = scene.measure(row);
    Place place = scene.place(row);
    BigDecimal quantity = row.decimal("quantity", "0.001", MOST, 3);
    if (measure != null && quantity != null && quantity.remainder(measure.step()).signum() != 0) row.refuse("quantity", "NOT_IN_STEPS", Map.of("step", measure.step().toPlainString()));
    Integer pieces = row.wholeOr("pieces", 1, Integer.MAX_VALUE, null);
    Lot lot = OpeningLot.read(row, measure);
    if (lot == null || place == null || !row.isGood()) return;
    LotPlace goods = new LotPlace(lot.id(), place);
    if (!taken.add(goods)) row.refuse("lot", CsvReason.TWICE_IN_FILE);
    mustFit(row, lot, page, lots);
    mustBeCounted(row, measure, lot.quantity(quantity).in(pieces));
    if (!row.mayBeStored()) return;
    if (lots.putIfAbsent(lot.id(), lot) == null) page.open(lot);
    page.bring(LotAccount.of(lot).bring(Place.SUPPLIER, place, lot.quantity(quantity).in(pieces), entry), scene.facilityOf(place));
    filled.computeIfAbsent(place.zone(), zone -> new ArrayList<>()).add(goods);
  }

  private static void mustBeCounted(CsvRow row, Measure measure, Quantity goods) {
    try {
      measure.mustFitInHand(goods);
    } catch (Refusal refusal) {
      row.refuse("pieces", refusal.reason().name(), refusal.params());
    }
  }

  /** The rows of one lot say the same of it; a lot that is in the books already is refused. */
  private void mustFit(CsvRow row, Lot lot, OpeningBooks.Page page, Map<String, Lot> lots) {
    Lot before = lots.get(lot.id());
    if (before != null && !before.equals(lot)) row.refuse("lot", "LOT_DIFFERS", Map.of("lot", lot.id()));
    else if (before == null && page.isKnown(lot)) row.refuse("lot", CsvReason.ALREADY_THERE);
  }

  /** One entry of the trail for each facility; the ledger has the lines. */
  private void announce(OpeningScene scene, Map<String, List<LotPlace>> filled, Entry entry, Actor by) {
    Map<String, Integer> lines = new TreeMap<>();
    filled.forEach((zone, goods) -> {
      lines.merge(scene.facilityOf(Place.of(zone, null)), goods.size(), Integer::sum);
      opened.fire(new StockOpened(zone, goods, entry.at()));
    });
    lines.forEach((facility, count) -> {
      deeds.fire(Deed.of(by, "inventory.stock.opened", "facility", facility, facility, Map.of("document", entry.document().type() + " " + entry.document().id(), "lines", count)));
      news.fire(new News("stock", facility, facility, Map.of("lines", count)));
    });
  }

  @Override public void write(Sheet sheet) {
    sql.each(row -> sheet.row(row.text("lot"), row.text("lot_number"), row.text("material"), row.decimal("balance"), row.whole("pieces"), row.text("zone_code"), row.text("bin_code"), row.date("produced"), row.date("expiry"),
        row.text("reserve_class"), row.text("lot_owner"), row.text("supplier")),
        "SELECT l.*, b.balance, b.pieces, b.zone_code, b.bin_code FROM lot l JOIN stock_balance b ON b.lot = l.lot WHERE b.balance > 0 ORDER BY l.lot, b.place");
  }
}
