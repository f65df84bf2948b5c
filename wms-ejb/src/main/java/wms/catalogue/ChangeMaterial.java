package wms.catalogue;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import wms.shared.Actor;
import wms.shared.Deed;
import wms.shared.News;
import wms.shared.Refusal;
import wms.shared.Right;
import wms.shared.Sql;
import wms.shared.UseCase;

/** A material is described anew. Lots that are there keep the dates they came with. */
@UseCase
public class ChangeMaterial {
  private final Sql sql;
  private final MaterialBook materials;
  private final Event<Deed> deeds;
  private final Event<News> news;

  @Inject public ChangeMaterial(Sql sql, MaterialBook materials, Event<Deed> deeds, Event<News> news) {
    this.sql = sql;
    this.materials = materials;
    this.deeds = deeds;
    this.news = news;
  }

  /**
   * @param seen the version the person saw
   * @throws Refusal not found, STALE, or naming every bad field
   */
  public MaterialView change(String code, MaterialFacts facts, long seen, Actor by) {
    by.mustBeAllowed(Right.ADMINISTER, Actor.EVERYWHERE);
    facts.mustBeComplete();
    MaterialFacts before = materials.material(code).facts();
    if (sql.update("UPDATE material SET name_zh = ?, name_en = ?, shelf_life_days = ?, storage_groups = ?, shrink_percent_day = ?, shrink_at_c = ?, shrink_at_humidity = ?, humidity_low = ?, humidity_high = ?, certificates = ?, version = version + 1 WHERE code = ? AND version = ?",
        facts.names().zh(), facts.names().en(), facts.shelfLifeDays(), MaterialsTable.text(facts.storageGroups()), facts.shrinkPercentDay(), facts.shrinkAtC(), facts.shrinkAtHumidity(), facts.humidityLow(), facts.humidityHigh(), MaterialsTable.text(facts.certificates()), code, seen) == 0) throw Refusal.stale();
    deeds.fire(Deed.of(by, "catalogue.material.changed", "material", code, null, Map.of("before", told(before), "after", told(facts))));
    news.fire(new News("material", null, code, Map.of()));
    return materials.material(code);
  }

  private static Map<String, Object> told(MaterialFacts facts) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("names", facts.names().zh() + " / " + facts.names().en());
    told.put("shelfLifeDays", facts.shelfLifeDays());
    told.put("storageGroups", facts.storageGroups());
    told.put("shrinkPercentDay", facts.shrinkPercentDay());
    told.put("shrinkAtC", facts.shrinkAtC());
    told.put("shrinkAtHumidity", facts.shrinkAtHumidity());
    told.put("humidity", facts.humidityLow() + ".." + facts.humidityHigh());
    told.put("certificates", facts.certificates());
    return told;
  }
}
