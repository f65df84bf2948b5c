package wms.emergency;

import java.util.Map;
import java.util.TreeMap;

/** One effect of a switch, with the facts for its sentence. */
public record Effect(EffectCode code, Map<String, Object> params) {
  public Effect { params = java.util.Collections.unmodifiableMap(new TreeMap<>(params)); }
}
