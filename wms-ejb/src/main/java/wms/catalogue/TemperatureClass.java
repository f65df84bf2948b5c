package wms.catalogue;

/** How warm a zone or vehicle is kept and what goods need; the bands themselves are data of the cold chain's profiles. */
public enum TemperatureClass {
  /** Not controlled 常温. */
  AMBIENT,
  /** About 8 to 15 C 阴凉: tomatoes, melons. */
  COOL,
  /** 0 to 4 C 冷藏: fresh meat and milk. */
  CHILLED,
  /** About -1.5 to 0.5 C 果蔬保鲜: grapes, pears, apricots. */
  PRODUCE_COLD,
  /** 2 to 8 C 疫苗医药: vaccines, insulin. */
  VACCINE,
  /** -18 C and below 冷冻. */
  FROZEN;

  /** Fruit and vegetables come from the field as warm as the day, and wait in the receiving hall to be cooled. */
  public boolean comesFromHarvest() { return this == COOL || this == PRODUCE_COLD; }
}
