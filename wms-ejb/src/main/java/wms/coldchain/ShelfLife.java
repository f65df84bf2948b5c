package wms.coldchain;

/**
 * How long goods keep at a temperature, and how fast they age at others (ASHRAE, Labuza). Colder than their chilling point they do not keep
 * longer: from there down they age as at that point, and chilling injury is another matter.
 *
 * @param days their whole life, in days, at {@code at} degrees Celsius
 * @param least degrees Celsius below which the pace says nothing; null: none
 */
public record ShelfLife(double days, double at, Double least, Pace pace) {
  private static final double ZERO_C = 273.15;
  private static final double GAS_CONSTANT = 8.314462618;

  /** How the speed of ageing depends on temperature. */
  public interface Pace {
    /** The natural logarithm of the speed at degrees Celsius, up to a constant. */
    double log(double celsius);
  }

  /** @param kilojoules activation energy, kJ/mol */
  public static Pace arrhenius(double kilojoules) { return celsius -> -kilojoules * 1000 / GAS_CONSTANT / (celsius + ZERO_C); }

  /** How many times as fast they age at this temperature as at the one their life is given for. */
  public double speed(double celsius) { return Math.exp(pace.log(bounded(celsius)) - pace.log(bounded(at))); }

  /** The share of the whole life that so many hours at this temperature use up. */
  public double used(double hours, double celsius) { return hours / 24 / days * speed(celsius); }

  private double bounded(double celsius) { return least == null ? celsius : Math.max(least, celsius); }
}
