package wms.shipping.usecase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import wms.inventory.FreeStock;
import wms.inventory.LotPlace;
import wms.shared.Quantity;
import wms.shipping.Shortage.Because;
import wms.shipping.Shortage.Limit;
import wms.shipping.domain.Claim;
import wms.shipping.domain.FirstExpiredFirst;

/** What lies at a facility for orders, read once: whoever chooses from it leaves less for the next. */
final class Larder {
  private final Map<String, List<FreeStock>> byMaterial;
  private final Map<LotPlace, Quantity> promised = new HashMap<>();

  Larder(List<FreeStock> stock) { byMaterial = stock.stream().collect(Collectors.groupingBy(FreeStock::material)); }

  /** Lots for so much of a material, in order; what they promise is gone from here. */
  List<String> choose(String material, Quantity wanted, Claim claim) {
    Map<String, List<FreeStock>> lots = new HashMap<>();
    for (FreeStock stock : byMaterial.getOrDefault(material, List.of()))
      if (claim.whyNot(stock).isEmpty()) lots.computeIfAbsent(stock.goods().lot(), lot -> new ArrayList<>()).add(stock);
    List<FirstExpiredFirst.Offer> offers = lots.entrySet().stream().map(lot -> new FirstExpiredFirst.Offer(lot.getKey(), lot.getValue().get(0).expiry(), free(lot.getValue(), wanted.unit()))).toList();
    List<String> chosen = FirstExpiredFirst.lots(offers, wanted);
    promise(chosen, lots, wanted);
    return chosen;
  }

  /**
   * What of the material does not serve such an order, the largest part first.
   *
   * @param own what is reserved for the order itself
   */
  List<Limit> limits(String material, Quantity own, Claim claim) {
    Map<Because, Quantity> limits = new EnumMap<>(Because.class);
    for (FreeStock stock : byMaterial.getOrDefault(material, List.of())) {
      Optional<Because> why = claim.whyNot(stock);
      limits.merge(why.orElse(Because.RESERVED_FOR_OTHERS), why.isPresent() ? stock.balance() : stock.balance().minus(stock.free()), Quantity::plus);
      if (why.isEmpty()) limits.merge(Because.FREE, stock.free(), Quantity::plus);
    }
    limits.computeIfPresent(Because.RESERVED_FOR_OTHERS, (because, reserved) -> reserved.minus(own));
    return limits.entrySet().stream().filter(limit -> limit.getValue().isPositive()).map(limit -> new Limit(limit.getKey(), limit.getValue()))
        .sorted(Comparator.comparing((Limit limit) -> limit.quantity().value()).reversed()).toList();
  }

  private Quantity free(List<FreeStock> stock, String unit) { return stock.stream().map(this::free).reduce(Quantity.zero(unit), Quantity::plus); }

  private Quantity free(FreeStock stock) { return stock.free().minus(promised.getOrDefault(stock.goods(), Quantity.zero(stock.free().unit()))); }

  /** Places in the order in which they are reserved. */
  private void promise(List<String> chosen, Map<String, List<FreeStock>> lots, Quantity wanted) {
    Quantity missing = wanted;
    for (String lot : chosen)
      for (FreeStock stock : lots.get(lot).stream().sorted(Comparator.comparing(FreeStock::goods)).toList()) {
        Quantity part = free(stock).isLessThan(missing) ? free(stock) : missing;
        promised.merge(stock.goods(), part, Quantity::plus);
        missing = missing.minus(part);
      }
  }
}
