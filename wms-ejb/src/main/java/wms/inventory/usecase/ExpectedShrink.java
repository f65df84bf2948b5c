package wms.inventory.usecase;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import wms.catalogue.MaterialBook;
import wms.inventory.DryingAir;
import wms.inventory.DryingTime;
import wms.inventory.LotPlace;
import wms.inventory.ShrinkLeft;
import wms.inventory.domain.Shrink;
import wms.shared.Part;
import wms.shared.Quantity;
import wms.shared.Sql;

/** How much goods may have dried out since they were last counted, or came to where they lie. */
@Part
public class ExpectedShrink {
  private final AdjustmentBook book;
  private final MaterialBook materials;
  private final Places places;
  private final StockLimits limits;
  private final DryingAir airs;
  private final Sql sql;
  private final Clock clock;

  @Inject public ExpectedShrink(AdjustmentBook book, MaterialBook materials, Places places, StockLimits limits, DryingAir airs, Sql sql, Clock clock) {
    this.book = book;
    this.materials = materials;
    this.places = places;
    this.limits = limits;
    this.airs = airs;
    this.sql = sql;
    this.clock = clock;
  }

  /** To be asked before the lot's turn is taken. */
  DryingAir.Drying air(LotPlace goods) {
    Instant now = clock.instant();
    return sql.first(row -> row.text("material"), "SELECT material FROM lot WHERE lot = ?", goods.lot())
        .map(material -> airs.of(goods.place().zone(), material, book.lastLookedAt(goods, now), now)).orElse(DryingTime::plain);
  }

  /** @param balance what lies there now */
  ShrinkLeft left(LotPlace goods, String material, Quantity balance, DryingAir.Drying air) {
    Instant now = clock.instant();
    Instant since = book.lastLookedAt(goods, now);
    DryingTime time = air.between(since, now);
    Quantity gone = Quantity.of(book.shrunkSince(goods, since), balance.unit());
    Quantity before = Quantity.of(balance.value(), balance.unit()).plus(gone);
    Shrink shrink = limits.shrink(places.facilityOf(goods.place()), materials.material(material).shrinkPercentDay());
    BigDecimal left = shrink.expected(before.value(), time.days()).subtract(gone.value()).max(BigDecimal.ZERO);
    return new ShrinkLeft(Quantity.of(left, balance.unit()), facts(before, gone, shrink, since, now, time));
  }

  private static Map<String, Object> facts(Quantity before, Quantity gone, Shrink shrink, Instant since, Instant now, DryingTime time) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("before", before.toString());
    facts.put("gone", gone.toString());
    facts.put("percentDay", shrink.perDay().movePointRight(2).toPlainString());
    facts.put("since", since.toString());
    facts.put("days", rounded(DryingTime.days(since, now)));
    facts.put("counted", rounded(time.days()));
    facts.put("air", time.air());
    return facts;
  }

  private static String rounded(BigDecimal days) { return days.setScale(2, RoundingMode.HALF_UP).toPlainString(); }
}
