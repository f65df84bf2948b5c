package wms.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import wms.shared.Refusal;

/**
 * Whether goods may lie together in one room. The same goods always may; otherwise ethylene, smell and sulphur dioxide keep goods apart,
 * and some bear no company at all. Goods under sulphur dioxide may lie beside other goods under it.
 */
public final class Neighbours {
  /** A material as its neighbours feel it. */
  public record Goods(String material, Set<StorageGroup> groups) {
    public Goods { groups = Set.copyOf(groups); }

    private boolean is(StorageGroup group) { return groups.contains(group); }
  }

  private Neighbours() {}

  public static boolean mayLieTogether(Goods one, Goods other) { return against(one, other).isEmpty(); }

  /** Every reason against it; none when they may lie together. */
  public static List<CatalogueReason> against(Goods one, Goods other) {
    List<CatalogueReason> reasons = new ArrayList<>();
    if (one.material().equals(other.material())) return reasons;
    if (meet(one, other, StorageGroup.ETHYLENE_MAKER, StorageGroup.ETHYLENE_SENSITIVE)) reasons.add(CatalogueReason.ETHYLENE_HARMS_NEIGHBOUR);
    if (meet(one, other, StorageGroup.ODOUR_MAKER, StorageGroup.ODOUR_TAKER)) reasons.add(CatalogueReason.ODOUR_TAINTS_NEIGHBOUR);
    if (one.is(StorageGroup.SO2) != other.is(StorageGroup.SO2)) reasons.add(CatalogueReason.SO2_HARMS_NEIGHBOUR);
    if (one.is(StorageGroup.ALONE) || other.is(StorageGroup.ALONE)) reasons.add(CatalogueReason.MUST_LIE_ALONE);
    return reasons;
  }

  /** @throws Refusal with the first reason against it */
  public static void mustLieTogether(Goods coming, Goods there) {
    against(coming, there).stream().findFirst().ifPresent(reason -> { throw Refusal.conflict(reason, Map.of("material", coming.material(), "neighbour", there.material())); });
  }

  private static boolean meet(Goods one, Goods other, StorageGroup does, StorageGroup suffers) { return one.is(does) && other.is(suffers) || other.is(does) && one.is(suffers); }
}
