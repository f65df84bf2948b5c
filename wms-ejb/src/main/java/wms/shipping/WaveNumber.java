package wms.shipping;

/** The number that people say: counts up through all waves; the lists of a wave are counted behind it. */
public final class WaveNumber {
  private WaveNumber() {}

  public static String of(long count) { return String.format("PW-%06d", count); }

  public static String ofList(long wave, int list) { return of(wave) + "-" + list; }
}
