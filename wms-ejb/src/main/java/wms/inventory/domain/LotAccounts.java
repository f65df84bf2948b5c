package wms.inventory.domain;

import java.util.Collection;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The accounts of all lots, for those who change them. */
public interface LotAccounts {
  /**
   * Waits for the lot's turn, which then lasts to the end of the transaction, and reads its account.
   *
   * @throws wms.shared.Refusal not found
   */
  LotAccount take(String lot);

  /** Waits for the lots' turns, in order of their ids, without reading their accounts. */
  void await(Collection<String> lots);

  /** Several lots at once; always in order of their ids, so that nobody waits in a circle. */
  default SortedMap<String, LotAccount> take(Collection<String> lots) {
    SortedMap<String, LotAccount> taken = new TreeMap<>();
    lots.stream().sorted().distinct().forEach(lot -> taken.put(lot, take(lot)));
    return taken;
  }

  /** The lot of the same identity, whatever its id and dates. */
  Optional<Lot> alike(Lot lot);

  /** A new lot, of which nothing is there yet; its turn is the opener's, because nobody else sees it. */
  LotAccount open(Lot lot);

  /** Appends what has changed. */
  void store(LotAccount account);

  /** Many at once. */
  default void store(Collection<LotAccount> accounts) { accounts.forEach(this::store); }
}
