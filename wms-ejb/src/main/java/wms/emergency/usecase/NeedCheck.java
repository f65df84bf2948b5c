package wms.emergency.usecase;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wms.catalogue.Material;
import wms.catalogue.Materials;
import wms.emergency.NewNeed;
import wms.emergency.domain.NeedPolicy;
import wms.emergency.sql.Needs;
import wms.facilities.Facilities;
import wms.shared.Ids;
import wms.shared.Part;
import wms.shared.Refusal;

/** Takes needs as people state them: every fault is named at once, and whoever sent no id gets one. */
@Part
public class NeedCheck {
  private final Materials materials;
  private final Facilities facilities;
  private final Needs needs;
  private final Clock clock;

  @Inject public NeedCheck(Materials materials, Facilities facilities, Needs needs, Clock clock) {
    this.materials = materials;
    this.facilities = facilities;
    this.needs = needs;
    this.clock = clock;
  }

  List<Refusal.Field> faults(NewNeed need, String at) {
    List<Refusal.Field> faults = new ArrayList<>(NeedPolicy.faults(need, at, clock.instant()));
    if (!faults.isEmpty()) return faults;
    if (facilities.seekFacility(need.point()).isEmpty()) faults.add(new Refusal.Field(at + "/point", "UNKNOWN_REFERENCE", Map.of("text", need.point())));
    Optional<Material> material = materials.seek(need.material());
    if (material.isEmpty()) faults.add(new Refusal.Field(at + "/material", "UNKNOWN_REFERENCE", Map.of("text", need.material())));
    else mismeasured(material.get(), need, at).ifPresent(faults::add);
    if (need.id() != null && needs.isKnown(need.id())) faults.add(new Refusal.Field(at + "/id", "ALREADY_THERE"));
    return faults;
  }

  private static Optional<Refusal.Field> mismeasured(Material material, NewNeed need, String at) {
    try {
      material.mustMeasure(need.quantity());
      return Optional.empty();
    } catch (Refusal refused) {
      return Optional.of(new Refusal.Field(at + "/quantity", refused.reason().name(), refused.params()));
    }
  }

  NewNeed withId(NewNeed n) {
    return n.id() != null ? n : new NewNeed(Ids.at(clock.millis()), n.material(), n.point(), n.quantity(), n.deadline(), n.priority(), n.minLifeDays());
  }
}
