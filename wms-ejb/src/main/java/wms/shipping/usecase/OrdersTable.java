package wms.shipping.usecase;

import static wms.shared.csv.CsvColumn.optional;
import static wms.shared.csv.CsvColumn.required;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import wms.catalogue.MaterialBook;
import wms.catalogue.MaterialView;
import wms.inventory.InventoryReason;
import wms.shared.Actor;
import wms.shared.Deed;
import wms.shared.Part;
import wms.shared.Quantity;
import wms.shared.Sql;
import wms.shared.csv.Codes;
import wms.shared.csv.CsvColumn;
import wms.shared.csv.CsvReason;
import wms.shared.csv.CsvRow;
import wms.shared.csv.ImportTable;
import wms.shared.csv.Sheet;
import wms.shipping.NewOrder;
import wms.shipping.ShippingReason;
import wms.shipping.domain.Orders;

/** Orders as a table, a row for each line; what a row says of its order is the same in all of them. They are served when all are in, the most urgent first. */
@Part
public class OrdersTable implements ImportTable {
  private static final String MOST = "999999999999";
  private final Sql sql;
  private final Orders orders;
  private final MaterialBook materials;
  private final ConsigneeLife life;
  private final Serve serve;
  private final Event<Deed> deeds;

  @Inject public OrdersTable(Sql sql, Orders orders, MaterialBook materials, ConsigneeLife life, Serve serve, Event<Deed> deeds) {
    this.sql = sql;
    this.orders = orders;
    this.materials = materials;
    this.life = life;
    this.serve = serve;
    this.deeds = deeds;
  }

  @Override public String table() { return "orders"; }

  @Override public int order() { return 120; }

  @Override public List<CsvColumn> columns() {
    return List.of(required("order"), required("facility"), optional("consignee"), optional("destination"), optional("owner"), optional("priority"), optional("min_life_days"), optional("due_from"), optional("due_until"),
        required("material"), required("quantity"), optional("pieces"));
  }

  @Override public void load(Iterable<CsvRow> rows, Actor by) {
    Scene scene = new Scene(zones(), Codes.in(sql, "facility"), Codes.of(sql, "SELECT id AS code FROM trade_order"), new HashMap<>());
    Map<String, NewOrder> heads = new LinkedHashMap<>();
    Map<String, List<NewOrder.Line>> lines = new HashMap<>();
    boolean isGood = true;
    for (CsvRow row : rows) {
      read(row, scene, heads, lines);
      isGood = row.mayBeStored();
    }
    if (!isGood) return;
    heads.forEach((id, head) -> orders.add(id, life.of(head.withLines(lines.get(id))), by));
    serve.orders(List.copyOf(heads.keySet()), Actor.system("shipping"));
    heads.values().stream().map(NewOrder::facility).distinct().sorted().forEach(facility -> deeds.fire(Deed.of(by, "shipping.orders.imported", "facility", facility, facility,
        Map.of("orders", heads.values().stream().filter(head -> head.facility().equals(facility)).count()))));
  }

  /** What rows may refer to. */
  private record Scene(Map<String, ZoneId> zones, Codes facilities, Codes known, Map<String, MaterialView> materials) {}

  private void read(CsvRow row, Scene scene, Map<String, NewOrder> heads, Map<String, List<NewOrder.Line>> lines) {
    String id = row.code("order");
    String facility = row.code("facility");
    scene.facilities().need(row, "facility", facility);
    MaterialView material = material(row, scene);
    BigDecimal quantity = row.decimal("quantity", "0.001", MOST, 3);
    if (material != null && quantity != null && quantity.remainder(material.step()).signum() != 0) row.refuse("quantity", "NOT_IN_STEPS", Map.of("step", material.step().toPlainString()));
    if (material != null && material.pieceKgLeast() == null && !row.isEmpty("pieces")) row.refuse("pieces", InventoryReason.PIECES_NOT_COUNTED.name(), Map.of("material", material.code()));
    NewOrder head = head(row, id, facility, scene);
    Integer pieces = row.wholeOr("pieces", 1, Integer.MAX_VALUE, null);
    if (id != null && id.length() > 36) row.refuse("order", CsvReason.TOO_LONG, Map.of("longest", 36));
    if (id == null || material == null || quantity == null || !row.isGood()) return;
    NewOrder before = heads.putIfAbsent(id, head);
    if (before == null) scene.known().claim(row, "order", id);
    else if (!before.equals(head)) row.refuse("order", "ROWS_DIFFER", Map.of("order", id));
    List<NewOrder.Line> ordered = lines.computeIfAbsent(id, order -> new ArrayList<>());
    if (ordered.stream().anyMatch(line -> line.material().equals(material.code()))) row.refuse("material", ShippingReason.MATERIAL_TWICE.name(), Map.of("material", material.code()));
    ordered.add(new NewOrder.Line(material.code(), Quantity.of(quantity, material.unit()), null, null, pieces));
  }

  private MaterialView material(CsvRow row, Scene scene) {
    String code = row.code("material");
    MaterialView material = code == null ? null : scene.materials().computeIfAbsent(code, asked -> materials.seek(asked).orElse(null));
    if (code != null && material == null) row.refuse("material", CsvReason.UNKNOWN_REFERENCE);
    return material;
  }

  private static NewOrder head(CsvRow row, String id, String facility, Scene scene) {
    String destination = row.codeOr("destination", null);
    scene.facilities().need(row, "destination", destination);
    if (facility != null && facility.equals(destination)) row.refuse("destination", ShippingReason.DESTINATION_IS_ORIGIN.name(), Map.of());
    String consignee = row.textOr("consignee", destination);
    if (consignee == null) row.refuse("consignee", ShippingReason.CONSIGNEE_MISSING.name(), Map.of());
    ZoneId zone = scene.zones().get(facility);
    LocalDate from = row.dateOr("due_from", null);
    LocalDate until = row.dateOr("due_until", null);
    if (from != null && until != null && until.isBefore(from)) row.refuse("due_until", ShippingReason.WINDOW_ENDS_BEFORE_IT_BEGINS.name(), Map.of());
    return new NewOrder(id, facility, consignee, destination, row.textOr("owner", null), row.wholeOr("priority", 1, 5, 3), row.wholeOr("min_life_days", 0, 3650, null),
        from == null || zone == null ? null : from.atStartOfDay(zone).toInstant(), until == null || zone == null ? null : until.plusDays(1).atStartOfDay(zone).toInstant().minusMillis(1), List.of());
  }

  private Map<String, ZoneId> zones() {
    Map<String, ZoneId> zones = new HashMap<>();
    sql.each(row -> zones.put(row.text("code"), ZoneId.of(row.text("time_zone"))), "SELECT code, time_zone FROM facility");
    return zones;
  }

  /** Orders that are still to be served, with what has not been given up of them. */
  @Override public void write(Sheet sheet) {
    Map<String, ZoneId> zones = zones();
    sql.each(row -> sheet.row(row.text("id"), row.text("facility"), row.text("consignee"), row.text("destination"), row.text("goods_owner"), row.count("priority"), row.count("min_life_days"),
        day(row.instant("due_from"), zones.get(row.text("facility"))), day(row.instant("due_until"), zones.get(row.text("facility"))), row.text("material"), row.decimal("quantity").subtract(row.decimal("given_up")), row.whole("pieces")),
        "SELECT o.*, n.material, n.quantity, n.given_up, n.pieces FROM trade_order o JOIN trade_order_line n ON n.order_id = o.id WHERE o.stage IN ('LIVE', 'PARKED') AND n.quantity > n.given_up ORDER BY o.id, n.line_no");
  }

  private static LocalDate day(Instant at, ZoneId zone) { return at == null ? null : LocalDate.ofInstant(at, zone); }
}
