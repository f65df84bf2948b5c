package wms.inventory.usecase;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import wms.catalogue.MaterialBook;
import wms.catalogue.MaterialView;
import wms.inventory.LabelledLot;
import wms.inventory.LotView;
import wms.shared.Quantity;
import wms.shared.Query;
import wms.shared.Refusal;
import wms.shared.Scope;
import wms.shared.paper.Labels;
import wms.shared.paper.PrintOrder;

/** Labels for the packs of a lot. */
@Query
public class LotLabels {
  private final LotStory story;
  private final MaterialBook materials;
  private final LotsToBe lots;
  private final Clock clock;

  @Inject public LotLabels(LotStory story, MaterialBook materials, LotsToBe lots, Clock clock) {
    this.story = story;
    this.materials = materials;
    this.lots = lots;
    this.clock = clock;
  }

  /**
   * @param inPack how much of the material's unit one pack holds, or null when the label does not say
   * @throws Refusal not found, also for a lot that this reader may not see; or when the pack does not hold whole steps
   */
  public Labels of(String lot, BigDecimal inPack, PrintOrder order, Scope scope) {
    LabelledLot labelled = labelled(story.lot(lot, scope), inPack);
    return new Labels(order, List.of(new LotDrawing(labelled, order.size(), LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))));
  }

  private LabelledLot labelled(LotView lot, BigDecimal inPack) {
    MaterialView material = materials.material(lot.material());
    Quantity quantity = inPack == null ? null : Quantity.of(inPack, material.unit());
    if (quantity != null) lots.mustMeasure(material.code(), quantity);
    return new LabelledLot(lot.lot(), lot.lotNumber(), lot.names(), material.gtin(), material.temperatureClass().name(), lot.reserveClass(), lot.produced(), lot.expiry(), quantity);
  }
}
