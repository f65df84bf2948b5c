package wms.receiving.usecase;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import wms.catalogue.MaterialBook;
import wms.catalogue.MaterialView;
import wms.receiving.ReceivingReason;
import wms.receiving.Unloaded;
import wms.shared.Part;
import wms.shared.Refusal;

/** What must be said of goods off the lorry; what the stock asks for besides, it asks itself. */
@Part
public class UnloadCheck {
  private static final int COLDEST = -90;
  private static final int WARMEST = 90;
  private final MaterialBook materials;

  @Inject public UnloadCheck(MaterialBook materials) { this.materials = materials; }

  /** @throws Refusal naming every bad field at once */
  void mustBeComplete(Unloaded goods) {
    List<Refusal.Field> bad = new ArrayList<>();
    if (goods.id() == null || !goods.id().matches("[\\x21-\\x7e]{1,36}")) bad.add(new Refusal.Field("/id", "REQUIRED"));
    if (goods.grade() == null) bad.add(new Refusal.Field("/grade", ReceivingReason.GRADE_MISSING.name()));
    if (goods.isRefused() && goods.cause() == null) bad.add(new Refusal.Field("/cause", ReceivingReason.CAUSE_MISSING.name()));
    if (!goods.isRefused() && goods.cause() != null) bad.add(new Refusal.Field("/cause", "NOT_ALLOWED_HERE"));
    if (!goods.isRefused() && goods.zone() == null) bad.add(new Refusal.Field("/zone", "REQUIRED"));
    if (goods.pieces() != null && goods.pieces() < 1) bad.add(new Refusal.Field("/pieces", "NUMBER_TOO_SMALL", Map.of("least", 1)));
    Double probe = goods.probeTemperature();
    if (probe != null && !(probe >= COLDEST && probe <= WARMEST)) bad.add(new Refusal.Field("/probeTemperature", "OUT_OF_RANGE", Map.of("from", COLDEST, "to", WARMEST)));
    NoticeCheck.tooLong(bad, "/lotNumber", goods.lotNumber(), 64);
    NoticeCheck.tooLong(bad, "/remark", goods.remark(), 500);
    NoticeCheck.tooLong(bad, "/exception", goods.exception(), 500);
    NoticeCheck.tooLong(bad, "/overReason", goods.overReason(), 500);
    measured(goods, bad);
    if (!bad.isEmpty()) throw Refusal.invalid(bad);
  }

  private void measured(Unloaded goods, List<Refusal.Field> bad) {
    MaterialView material = goods.material() == null ? null : materials.seek(goods.material()).orElse(null);
    if (goods.material() == null) bad.add(new Refusal.Field("/material", "REQUIRED"));
    else if (material == null) bad.add(new Refusal.Field("/material", "UNKNOWN_REFERENCE", Map.of("text", goods.material())));
    if (goods.quantity() == null) bad.add(new Refusal.Field("/quantity", "REQUIRED"));
    else if (material != null) NoticeCheck.measure("/quantity", goods.quantity(), material, bad);
  }
}
