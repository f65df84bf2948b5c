package wms.inventory;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import wms.shared.Quantity;

/** What the papers of those who send goods say is under way between our own facilities; the ledger's proof holds its own sums against it. */
public interface PapersUnderWay {
  /**
   * What open papers carry, by lot.
   *
   * @param lot null: of all
   * @param at what they carried then; null: now
   */
  Map<String, Quantity> open(String lot, Instant at);

  /** The first paper that says something else of the lot than the lines of the ledger that belong to it. */
  Optional<Document> broken(String lot);
}
