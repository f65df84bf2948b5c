package wms.shared;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Gathers what is wrong with the fields of a request, so that all of it is told at once. */
public final class Faults {
  private static final int LONGEST_NAME = 200;
  private final List<Refusal.Field> found = new ArrayList<>();

  public void add(String pointer, String code) { add(pointer, code, Map.of()); }

  public void add(String pointer, String code, Map<String, Object> params) { found.add(new Refusal.Field(pointer, code, params)); }

  /** Both are needed, at {@code /names}. */
  public void names(Names names) {
    name("/names/zh", names == null ? null : names.zh());
    name("/names/en", names == null ? null : names.en());
  }

  /** Nothing is within any range. */
  public void range(String pointer, Integer value, int from, int to) { range(pointer, value == null ? null : BigDecimal.valueOf(value), BigDecimal.valueOf(from), BigDecimal.valueOf(to), 0); }

  /** Nothing is within any range; a number with more decimals than these is not. */
  public void range(String pointer, BigDecimal value, BigDecimal from, BigDecimal to, int decimals) {
    if (value == null || value.compareTo(from) >= 0 && value.compareTo(to) <= 0 && value.stripTrailingZeros().scale() <= decimals) return;
    add(pointer, "OUT_OF_RANGE", Map.of("from", from, "to", to));
  }

  /** @throws Refusal if anything is wrong */
  public void refuse() {
    if (!found.isEmpty()) throw Refusal.invalid(found);
  }

  private void name(String pointer, String name) {
    if (name == null || name.isBlank()) add(pointer, "REQUIRED");
    else if (name.length() > LONGEST_NAME) add(pointer, "TOO_LONG", Map.of("longest", LONGEST_NAME));
  }
}
