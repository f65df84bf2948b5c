package wms.shipping.usecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import wms.inventory.FreeStock;
import wms.inventory.LotPlace;
import wms.inventory.usecase.FreeStockBook;
import wms.shared.Quantity;
import wms.shipping.domain.Claim;
import wms.shipping.domain.FirstExpiredFirst;
import wms.shipping.domain.FirstExpiredFirst.Offer;

/**
 * What lies at a facility for orders: whoever chooses from it leaves less for the next. It reads no more of a material than what has to
 * be used first and covers what is wanted, however much lies there.
 */
final class Larder {
  private static final int FIRST_LOOK = 4;
  private static final int FARTHER = 8;
  private final FreeStockBook stock;
  private final String facility;
  private final LocalDate today;
  private final Map<String, Shelf> shelves = new HashMap<>();
  private final Map<LotPlace, Quantity> promised = new HashMap<>();

  Larder(FreeStockBook stock, String facility, LocalDate today) {
    this.stock = stock;
    this.facility = facility;
    this.today = today;
  }

  /** What was read of a material, no more than so many places. */
  private record Shelf(List<FreeStock> goods, int atMost) {
    boolean isAll() { return goods.size() < atMost; }

    /** Of the last day there may be more that was not read; among goods that keep, those that were read are choice enough. */
    boolean isWhole(FreeStock one) { return isAll() || !Objects.equals(one.expiry(), goods.get(goods.size() - 1).expiry()) || one.expiry() == null; }
  }

  private record LotDay(String lot, LocalDate day) {}

  /** Goods for so much of a material, in the order in which they are to be used; what they promise is gone from here. */
  List<LotPlace> choose(String material, Quantity wanted, Claim claim) {
    Shelf shelf = shelves.computeIfAbsent(material, first -> read(first, FIRST_LOOK));
    while (!shelf.isAll() && free(shelf.goods().stream().filter(shelf::isWhole).filter(goods -> claim.whyNot(goods).isEmpty()).toList(), wanted.unit()).isLessThan(wanted)) {
      shelf = read(material, shelf.atMost() * FARTHER);
      shelves.put(material, shelf);
    }
    return promise(shelf.goods().stream().filter(goods -> claim.whyNot(goods).isEmpty()).toList(), wanted);
  }

  private Shelf read(String material, int atMost) { return new Shelf(stock.first(facility, material, today, atMost), atMost); }

  private List<LotPlace> promise(List<FreeStock> fit, Quantity wanted) {
    Map<Offer, List<FreeStock>> offers = new HashMap<>();
    fit.stream().collect(Collectors.groupingBy(goods -> new LotDay(goods.goods().lot(), goods.expiry()))).forEach((lot, goods) -> offers.put(new Offer(lot.lot(), lot.day(), free(goods, wanted.unit())), goods));
    List<LotPlace> chosen = new ArrayList<>();
    Quantity missing = wanted;
    for (Offer offer : FirstExpiredFirst.choose(List.copyOf(offers.keySet()), wanted))
      for (FreeStock goods : offers.get(offer).stream().sorted(Comparator.comparing(FreeStock::goods)).toList()) {
        Quantity part = free(goods).isLessThan(missing) ? free(goods) : missing;
        if (!part.isPositive()) continue;
        chosen.add(goods.goods());
        promised.merge(goods.goods(), part, Quantity::plus);
        missing = missing.minus(part);
      }
    return chosen;
  }

  private Quantity free(List<FreeStock> goods, String unit) { return goods.stream().map(this::free).reduce(Quantity.zero(unit), Quantity::plus); }

  private Quantity free(FreeStock goods) { return goods.free().minus(promised.getOrDefault(goods.goods(), Quantity.zero(goods.free().unit()))); }
}
