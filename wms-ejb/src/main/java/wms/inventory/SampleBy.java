package wms.inventory;

/** Which of the lines that fit a count are taken up. */
public enum SampleBy {
  ALL,
  /** Drawn by lot, from a seed that is kept: the same books and the same seed give the same lines. */
  RANDOM,
  /** Those where most lies, by mass. */
  LARGEST
}
