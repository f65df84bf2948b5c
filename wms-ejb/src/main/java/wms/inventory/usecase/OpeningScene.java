package wms.inventory.usecase;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import wms.inventory.Place;
import wms.inventory.domain.Measure;
import wms.shared.Sql;
import wms.shared.csv.CsvReason;
import wms.shared.csv.CsvRow;

/** What opening stock may refer to, read once for a whole file: materials with their measure, zones with their facility, bins with their zone. */
final class OpeningScene {
  private final Map<String, Measure> measures = new HashMap<>();
  private final Map<String, String> zones = new HashMap<>();
  private final Map<String, String> bins = new HashMap<>();

  private OpeningScene() {}

  static OpeningScene read(Sql sql) {
    OpeningScene scene = new OpeningScene();
    sql.each(row -> scene.measures.put(row.text("code"), new Measure(row.text("code"), row.text("unit"), row.decimal("step"), row.decimal("piece_kg_least"), row.decimal("piece_kg_most"))), "SELECT code, unit, step, piece_kg_least, piece_kg_most FROM material");
    sql.each(row -> scene.zones.put(row.text("code"), row.text("facility")), "SELECT code, facility FROM zone");
    sql.each(row -> scene.bins.put(row.text("code"), row.text("zone")), "SELECT code, zone FROM bin");
    return scene;
  }

  Set<String> zones() { return zones.keySet(); }

  Measure measure(CsvRow row) {
    String material = row.code("material");
    Measure measure = material == null ? null : measures.get(material);
    if (material != null && measure == null) row.refuse("material", CsvReason.UNKNOWN_REFERENCE);
    return measure;
  }

  Place place(CsvRow row) {
    String zone = row.code("zone");
    String bin = row.codeOr("bin", null);
    if (zone == null) return null;
    if (!zones.containsKey(zone)) row.refuse("zone", CsvReason.UNKNOWN_REFERENCE);
    else if (bin != null && !zone.equals(bins.get(bin))) row.refuse("bin", CsvReason.UNKNOWN_REFERENCE);
    return Place.of(zone, bin);
  }

  String facilityOf(Place place) { return zones.get(place.zone()); }
}
