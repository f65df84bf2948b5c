package wms.inventory;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import wms.catalogue.MaterialBook;
import wms.facilities.FacilityBook;
import wms.inventory.domain.LotAccounts;
import wms.inventory.sql.Books;
import wms.inventory.sql.Units;
import wms.inventory.usecase.*;
import wms.shared.Actor;
import wms.shared.Deed;
import wms.shared.Fired;
import wms.shared.News;
import wms.shared.Quantity;
import wms.shared.Right;
import wms.shared.Sql;
import wms.shared.Wired;
import wms.shipping.usecase.DeliveryPapers;

/**
 * Inventory as the container would put it together, over a test's database: facility CJ (zones CJ-A with two bins, CJ-B, CJ-Q) and
 * facility MNS (zone MNS-A), materials MILK (kg, 0.001), TENT (whole pieces)
 * and LAMB (carcasses of 12 to 30 kg, weighed and counted).
 */
public final class Warehouse {
  public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  public static final Place A1 = Place.of("CJ-A", "CJ-A-01");
  public static final Place A2 = Place.of("CJ-A", "CJ-A-02");
  public static final Place B = Place.of("CJ-B", null);
  public static final Place Q = Place.of("CJ-Q", null);
  public static final Place MANAS = Place.of("MNS-A", null);
  public static final Actor WORKER = new Actor("li", "Li", "test", Map.of("CJ", Set.of(Right.SEE, Right.WORK_STOCK, Right.ADJUST_STOCK, Right.DECIDE_HOLD), "MNS", Set.of(Right.WORK_STOCK)));
  public static final Actor COUNTER = new Actor("aynur", "Aynur", "test", Map.of("CJ", Set.of(Right.SEE, Right.WORK_STOCK)));
  public static final Actor OTHER_COUNTER = new Actor("mei", "Mei", "test", Map.of("CJ", Set.of(Right.SEE, Right.WORK_STOCK)));
  public static final Actor SECOND = new Actor("zhao", "Zhao", "test", Map.of("CJ", Set.of(Right.SEE, Right.WORK_STOCK, Right.ADJUST_STOCK)));
  public static final Actor APPROVER = new Actor("wang", "Wang", "test", Map.of("*", Set.of(Right.APPROVE_PLAN)));
  public static final Actor SYSTEM = Actor.system("coldchain");

  public final TestClock clock = new TestClock(TODAY.atTime(4, 0).toInstant(ZoneOffset.UTC));
  public final Fired<Deed> deeds = Fired.event();
  public final Fired<News> news = Fired.event();
  public final Fired<StockMoved> moves;
  public final Fired<ReservationLost> losses = Fired.event();
  public final LotAccounts accounts;
  public final Turns turns;
  public final FacilityBook facilities;
  public final Announcements announcements;
  public final Places places;
  public final StockBook stock;
  public final HoldBook holds;
  public final Reservations reservations;
  public final LotStory story;
  public final DispatchStock dispatchStock;
  public final Presence presence;
  public final LedgerProof proof;
  public final LedgerBook ledger;
  public final ReceiveLot receiveLot;
  public final MoveStock moveStock;
  public final AdjustStock adjustStock;
  public final ReverseMovement reverseMovement;
  public final ReserveStock reserveStock;
  public final AllocateStock allocateStock;
  public final ReleaseReservation releaseReservation;
  public final ShipReserved shipReserved;
  public final HoldLots holdLots;
  public final ReleaseHolds releaseHolds;
  public final DecideHold decideHold;
  public final IssueOrderOfUse issueOrderOfUse;
  public final CountBook counts;
  public final PlanCount planCount;
  public final CountGoods countGoods;
  public final ReportFind reportFind;
  public final CloseCount closeCount;
  public final AdjustmentBook adjustments;
  public final ProposeAdjustment proposeAdjustment;
  public final DecideAdjustment decideAdjustment;
  /** What the operator has set; nothing at first. */
  public final Map<String, BigDecimal> settings = new HashMap<>();

  public Warehouse(Sql sql) { this(sql, Fired.event()); }

  public Warehouse(Sql sql, Fired<StockMoved> moves) {
    this.moves = moves;
    Clock now = clock;
    facilities = new FacilityBook(sql);
    accounts = Books.accounts(sql);
    turns = new Turns(sql, accounts);
    places = new Places(facilities, now);
    stock = new StockBook(sql, places, Books.papers(sql), now);
    holds = new HoldBook(sql);
    reservations = new Reservations(sql);
    story = new LotStory(sql, stock, holds, reservations);
    dispatchStock = new DispatchStock(sql, places, Books.papers(sql));
    presence = new Presence(sql, story);
    PapersUnderWay papers = new DeliveryPapers(sql);
    proof = new LedgerProof(Books.proof(sql, papers), accounts, story, papers, sql, now);
    ledger = new LedgerBook(sql);
    announcements = new Announcements(deeds, news, moves, losses);
    Announcements announce = announcements;
    LotsToBe lots = new LotsToBe(new MaterialBook(sql), places, now);
    receiveLot = new ReceiveLot(turns, accounts, lots, story, places, announce, now);
    moveStock = new MoveStock(turns, accounts, lots, places, announce, now);
    adjustStock = new AdjustStock(turns, accounts, lots, places, announce, now);
    reverseMovement = new ReverseMovement(turns, accounts, story, holds, places, announce, now);
    reserveStock = new ReserveStock(accounts, lots, dispatchStock, reservations, places, announce, now);
    allocateStock = new AllocateStock(accounts, lots, places, announce, now);
    releaseReservation = new ReleaseReservation(accounts, reservations, announce, now);
    OrdersOfUse orders = new OrdersOfUse(sql);
    shipReserved = new ShipReserved(accounts, reservations, new TakeOffUnits(new Units(sql), new TellUnits(announcements)), orders, places, announce, sql, now);
    holdLots = new HoldLots(accounts, holds, places, announce, now);
    releaseHolds = new ReleaseHolds(accounts, holds, announce, now);
    decideHold = new DecideHold(accounts, holds, announce, now);
    issueOrderOfUse = new IssueOrderOfUse(orders, sql, announce, now);
    StockLimits limits = new StockLimits(key -> Optional.ofNullable(settings.get(key)));
    counts = new CountBook(sql);
    planCount = new PlanCount(sql, counts, facilities, limits, announce, now);
    countGoods = new CountGoods(sql, counts, story, lots, places, announce, now);
    reportFind = new ReportFind(sql, counts, places, announce, now);
    closeCount = new CloseCount(turns, accounts, sql, counts, announce, now);
    adjustments = new AdjustmentBook(sql);
    ExpectedShrink shrink = new ExpectedShrink(adjustments, new MaterialBook(sql), places, limits, new Wired(null, sql, now).bean(DryingAir.class), sql, now);
    proposeAdjustment = new ProposeAdjustment(adjustStock, adjustments, shrink, new MaterialBook(sql), places, limits, announce, sql, now);
    decideAdjustment = new DecideAdjustment(accounts, adjustStock, adjustments, announce, sql, now);
  }

  /** Puts the facilities and materials into empty tables. */
  public static void furnish(Sql sql) {
    for (String facility : new String[] {"CJ", "MNS"})
      sql.update("INSERT INTO facility (code, kind, name_zh, name_en, county, organisation, lat, lon, time_zone, facility_mode, version) VALUES (?, 'COLD_STORE', ?, ?, '昌吉', 'Bureau', 44, 87, 'Asia/Urumqi', 'NORMAL', 1)", facility, facility, facility);
    for (String zone : new String[] {"CJ-A", "CJ-B", "CJ-Q", "MNS-A"})
      sql.update("INSERT INTO zone (code, facility, name_zh, name_en, temperature_class, zone_use, normal_use, area_m2, capacity_kg, version) VALUES (?, ?, ?, ?, 'CHILLED', 'STORAGE', 'STORAGE', 100, 10000, 1)",
          zone, zone.substring(0, zone.indexOf('-')), zone, zone);
    sql.update("INSERT INTO zone_turn (zone_code, turns) SELECT code, 0 FROM zone");
    for (String bin : new String[] {"CJ-A-01", "CJ-A-02"}) sql.update("INSERT INTO bin (code, zone) VALUES (?, 'CJ-A')", bin);
    material(sql, "MILK", "kg", "0.001", 10);
    material(sql, "TENT", "pcs", "1", null);
    material(sql, "LAMB", "kg", "0.001", 10);
    sql.update("UPDATE material SET piece_kg_least = 12, piece_kg_most = 30 WHERE code = 'LAMB'");
  }

  private static void material(Sql sql, String code, String unit, String step, Integer life) {
    sql.update("INSERT INTO material (code, name_zh, name_en, unit, temperature_class, shelf_life_days, mass_kg, volume_m3, step, version) VALUES (?, ?, ?, ?, 'CHILLED', ?, 1, 0.001, ?, 1)",
        code, code, code, unit, life, new java.math.BigDecimal(step));
  }

  public static Quantity kg(String value) { return Quantity.of(value, "kg"); }

  /** Milk that expires in ten days. */
  public static NewLot milk(String number, String kg, Place place) { return milk(number, kg, place, TODAY.plusDays(10)); }

  public static NewLot milk(String number, String kg, Place place, LocalDate expiry) {
    return new NewLot("L-" + number, number, "MILK", kg(kg), place, expiry, null, "Dairy", null, ReserveClass.COMMERCIAL, null, null);
  }

  public static NewLot lamb(String number, String kg, Integer carcasses, Place place) {
    return new NewLot("L-" + number, number, "LAMB", kg(kg).in(carcasses), place, TODAY.plusDays(10), null, "Mori", null, ReserveClass.COMMERCIAL, null, null);
  }

  public static NewLot reserveMilk(String number, String kg, Place place) {
    return new NewLot("L-" + number, number, "MILK", kg(kg), place, TODAY.plusDays(10), null, "Dairy", null, ReserveClass.PHYSICAL_RESERVE, null, null);
  }
}
