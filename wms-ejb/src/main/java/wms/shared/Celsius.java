package wms.shared;

/** A temperature in degrees Celsius. */
public record Celsius(double degrees) implements Comparable<Celsius> {
  public Celsius {
    if (!Double.isFinite(degrees)) throw new IllegalArgumentException("not a temperature: " + degrees);
  }

  public static Celsius of(double degrees) { return new Celsius(degrees); }

  /** Absolute temperature, K = Celsius + 273.15. */
  public double kelvin() { return degrees + 273.15; }

  @Override public int compareTo(Celsius other) { return Double.compare(degrees, other.degrees); }
}
