package wms.dispatch;

/** What can stand between a need and its goods. */
public enum LimitCode {
  /** No open source holds any of the material. */
  NO_STOCK_ANYWHERE,
  /** A source that could serve the need gives all it has. */
  STOCK_EXHAUSTED,
  /** The vehicles of the class at a facility have no hours left. */
  VEHICLE_HOURS,
  /** No vehicle of the class is at home there. */
  NO_VEHICLE_OF_CLASS,
  /** There and back takes longer than any vehicle of the class may be out. */
  TRIP_TOO_LONG,
  /** The goods would arrive late. */
  DEADLINE_TOO_TIGHT,
  /** The deadline lies before the plan. */
  DEADLINE_PASSED,
  /** A closed road cuts the point off, or makes the way too long. */
  ROAD_CLOSED,
  /** No road leads there at all. */
  NO_ROAD,
  /** What is there would be too old on arrival, or what is fresh enough is used up. */
  REMAINING_LIFE_TOO_SHORT,
  /** A reserve has the goods and no order of use. */
  RESERVE_NOT_OPENED,
  HELD_STOCK,
  RECALLED_STOCK,
  /** It lacks a certificate that its material requires. */
  UNCERTIFIED_STOCK,
  EXPIRED_STOCK,
  /** What is left is less than one whole unit of goods, of a lot or of a load. */
  WHOLE_UNITS_ONLY
}
