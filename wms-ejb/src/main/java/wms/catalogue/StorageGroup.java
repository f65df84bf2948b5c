package wms.catalogue;

/** What makes goods good or bad neighbours in one room. Goods may be in several groups, or in none. */
public enum StorageGroup {
  /** Gives off ethylene 释放乙烯: apple, pear, peach, plum, cantaloupe, tomato. */
  ETHYLENE_MAKER,
  /** Spoils in ethylene 乙烯敏感: leaf vegetables, carrot, cabbage, kiwi, watermelon. */
  ETHYLENE_SENSITIVE,
  /** Gives off a smell that others take up 释放异味: apple, pear. */
  ODOUR_MAKER,
  /** Takes up the smell of others 吸收异味: celery, cabbage, carrot, potato, onion. */
  ODOUR_TAKER,
  /** Kept under sulphur dioxide 二氧化硫保鲜: grapes with pads or fumigation. */
  SO2,
  /** Bears no other goods beside it 单独存放: onion, garlic, nuts, citrus, potato. */
  ALONE
}
