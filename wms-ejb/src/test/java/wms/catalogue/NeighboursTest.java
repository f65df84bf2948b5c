package wms.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static wms.catalogue.CatalogueReason.ETHYLENE_HARMS_NEIGHBOUR;
import static wms.catalogue.CatalogueReason.MUST_LIE_ALONE;
import static wms.catalogue.CatalogueReason.ODOUR_TAINTS_NEIGHBOUR;
import static wms.catalogue.CatalogueReason.SO2_HARMS_NEIGHBOUR;
import static wms.catalogue.StorageGroup.ALONE;
import static wms.catalogue.StorageGroup.ETHYLENE_MAKER;
import static wms.catalogue.StorageGroup.ETHYLENE_SENSITIVE;
import static wms.catalogue.StorageGroup.ODOUR_MAKER;
import static wms.catalogue.StorageGroup.ODOUR_TAKER;
import static wms.catalogue.StorageGroup.SO2;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import wms.catalogue.Neighbours.Goods;
import wms.shared.Refusal;

class NeighboursTest {
  private static final Map<String, Set<StorageGroup>> GOODS = Map.ofEntries(
      Map.entry("apple", Set.of(ETHYLENE_MAKER, ODOUR_MAKER)), Map.entry("pear", Set.of(ETHYLENE_MAKER, ODOUR_MAKER)), Map.entry("peach", Set.of(ETHYLENE_MAKER)),
      Map.entry("plum", Set.of(ETHYLENE_MAKER)), Map.entry("cantaloupe", Set.of(ETHYLENE_MAKER)), Map.entry("tomato", Set.of(ETHYLENE_MAKER)),
      Map.entry("leaf", Set.of(ETHYLENE_SENSITIVE)), Map.entry("carrot", Set.of(ETHYLENE_SENSITIVE, ODOUR_TAKER)), Map.entry("cabbage", Set.of(ETHYLENE_SENSITIVE, ODOUR_TAKER)),
      Map.entry("kiwi", Set.of(ETHYLENE_SENSITIVE)), Map.entry("watermelon", Set.of(ETHYLENE_SENSITIVE)), Map.entry("celery", Set.of(ODOUR_TAKER)),
      Map.entry("potato", Set.of(ODOUR_TAKER, ALONE)), Map.entry("onion", Set.of(ODOUR_TAKER, ALONE)), Map.entry("garlic", Set.of(ALONE)), Map.entry("nuts", Set.of(ALONE)), Map.entry("citrus", Set.of(ALONE)),
      Map.entry("SO2 grapes", Set.of(SO2)), Map.entry("red SO2 grapes", Set.of(SO2)), Map.entry("grapes", Set.of()), Map.entry("mutton", Set.of()));

  private static Goods goods(String name) { return new Goods(name, GOODS.get(name)); }

  private static List<CatalogueReason> against(String one, String other) {
    List<CatalogueReason> reasons = Neighbours.against(goods(one), goods(other));
    assertThat(Neighbours.against(goods(other), goods(one))).as("whoever comes first").isEqualTo(reasons);
    assertThat(Neighbours.mayLieTogether(goods(one), goods(other))).isEqualTo(reasons.isEmpty());
    return reasons;
  }

  @Test void ethyleneMakersNeverLieWithWhatSuffersFromIt() {
    for (String maker : List.of("apple", "pear", "peach", "plum", "cantaloupe", "tomato"))
      for (String sensitive : List.of("leaf", "carrot", "cabbage", "kiwi", "watermelon")) assertThat(against(maker, sensitive)).as(maker + " and " + sensitive).contains(ETHYLENE_HARMS_NEIGHBOUR);
  }

  @Test void applesAndPearsNeverLieWithWhatTakesUpTheirSmell() {
    for (String smelling : List.of("apple", "pear"))
      for (String taker : List.of("celery", "cabbage", "carrot", "potato", "onion")) assertThat(against(smelling, taker)).as(smelling + " and " + taker).contains(ODOUR_TAINTS_NEIGHBOUR);
    assertThat(against("plum", "celery")).isEmpty();
  }

  @Test void grapesUnderSulphurDioxideLieWithNothingButTheirLike() {
    for (String other : GOODS.keySet()) if (!other.contains("SO2")) assertThat(against("SO2 grapes", other)).as(other).contains(SO2_HARMS_NEIGHBOUR);
    assertThat(against("SO2 grapes", "red SO2 grapes")).isEmpty();
  }

  @Test void someBearNoCompany() {
    for (String alone : List.of("onion", "garlic", "nuts", "citrus", "potato"))
      for (String other : GOODS.keySet()) if (!other.equals(alone)) assertThat(against(alone, other)).as(alone + " and " + other).contains(MUST_LIE_ALONE);
  }

  @Test void theSameGoodsAlwaysLieTogether() { for (String name : GOODS.keySet()) assertThat(against(name, name)).as(name).isEmpty(); }

  @Test void theRestGoesWell() {
    assertThat(against("apple", "pear")).isEmpty();
    assertThat(against("grapes", "mutton")).isEmpty();
    assertThat(against("leaf", "kiwi")).isEmpty();
  }

  @Test void theRefusalNamesBoth() {
    assertThatThrownBy(() -> Neighbours.mustLieTogether(goods("apple"), goods("kiwi"))).isInstanceOfSatisfying(Refusal.class, refusal -> {
      assertThat(refusal.reason()).isEqualTo(ETHYLENE_HARMS_NEIGHBOUR);
      assertThat(refusal.params()).containsEntry("material", "apple").containsEntry("neighbour", "kiwi");
    });
  }
}
