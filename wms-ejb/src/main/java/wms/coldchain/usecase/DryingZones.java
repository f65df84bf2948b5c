package wms.coldchain.usecase;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import wms.catalogue.MaterialBook;
import wms.catalogue.MaterialView;
import wms.coldchain.WaterLoss;
import wms.coldchain.domain.DryingHours;
import wms.inventory.DryingAir;
import wms.inventory.DryingTime;
import wms.shared.Part;

/** Goods dry out as warm and as dry as their zones were, if it is known in which air they lose as much as is said of them; else each day counts as one. */
@Part
public class DryingZones implements DryingAir {
  private final MaterialBook materials;
  private final ZoneAirs airs;

  @Inject public DryingZones(MaterialBook materials, ZoneAirs airs) {
    this.materials = materials;
    this.airs = airs;
  }

  @Override public Drying of(String zone, String material, Instant from, Instant to) {
    MaterialView goods = materials.material(material);
    if (goods.shrinkAtC() == null) return DryingTime::plain;
    WaterLoss loss = new WaterLoss(goods.shrinkAtC().doubleValue(), goods.shrinkAtHumidity());
    DryingHours hours = airs.drying(zone, loss, from, to);
    return (since, until) -> new DryingTime(BigDecimal.valueOf(hours.days(since, until)).setScale(6, RoundingMode.HALF_UP), facts(goods, hours, since, until));
  }

  private static Map<String, Object> facts(MaterialView goods, DryingHours hours, Instant since, Instant until) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("atC", goods.shrinkAtC().toPlainString());
    facts.put("celsius", rounded(hours.celsius(since, until)));
    if (goods.shrinkAtHumidity() == null) return facts;
    facts.put("atHumidity", goods.shrinkAtHumidity());
    facts.put("humidity", rounded(hours.percent(since, until)));
    return facts;
  }

  /** To the tenth; null where nobody knows. */
  private static String rounded(OptionalDouble mean) { return mean.isEmpty() ? null : BigDecimal.valueOf(mean.getAsDouble()).setScale(1, RoundingMode.HALF_UP).toPlainString(); }
}
