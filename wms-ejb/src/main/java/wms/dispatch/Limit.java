package wms.dispatch;

import java.util.Map;
import java.util.TreeMap;

/**
 * One reason why a need is not fully met.
 *
 * @param params facts for the translated sentence: facility, material, class, quantity, minutes, times (RFC 3339)
 * @param alone easing this one limit is enough to meet more of the weighted need; otherwise others stand in the way too
 */
public record Limit(LimitCode code, Map<String, String> params, boolean alone) {
  public Limit { params = java.util.Collections.unmodifiableMap(new TreeMap<>(params)); }
}
