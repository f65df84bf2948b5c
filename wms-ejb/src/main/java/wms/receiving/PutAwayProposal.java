package wms.receiving;

import java.util.List;
import java.util.Map;
import wms.shared.Quantity;

/**
 * Where goods should go, best first, and where they may not.
 *
 * @param goods lots to be put away together
 * @param turnover of the goods that leave fastest among them
 */
public record PutAwayProposal(String facility, String zone, String bin, List<Goods> goods, Turnover turnover, List<Choice> places, List<LeftOut> leftOut) {
  /** As many places as are worth reading; taking one of them is following the proposal. */
  public static final int BEST = 3;

  /** @param celsius as last probed, null when nobody did */
  public record Goods(String lot, String lotNumber, String material, Quantity quantity, Double celsius) {}

  /**
   * @param bin null for the zone's floor
   * @param fits how much of it; null when the place sets no limit or the goods are a unit
   * @param fill the share taken now, null when the place sets no limit
   */
  public record Choice(String zone, String bin, Quantity fits, Double fill, List<PlaceWhy> why) {}

  /** @param bin null when it is about the whole zone */
  public record LeftOut(String zone, String bin, String code, Map<String, Object> params) {}
}
