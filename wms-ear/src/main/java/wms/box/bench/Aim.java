package wms.box.bench;

/** What a figure should be: at most, or at least, a limit. */
record Aim(Sense sense, double limit) {
  enum Sense { AT_MOST, AT_LEAST }

  static Aim atMost(double limit) {
    return new Aim(Sense.AT_MOST, limit);
  }

  static Aim atLeast(double limit) {
    return new Aim(Sense.AT_LEAST, limit);
  }

  boolean holdsFor(double value) {
    return sense == Sense.AT_MOST ? value <= limit : value >= limit;
  }

  @Override
  public String toString() {
    return (sense == Sense.AT_MOST ? "<= " : ">= ") + limit;
  }
}
