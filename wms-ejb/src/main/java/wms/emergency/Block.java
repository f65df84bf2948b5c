package wms.emergency;

import java.util.Map;
import java.util.TreeMap;

/**
 * One thing that stands against a switch.
 *
 * @param link where it can be mended, as a path of the API without its prefix, or null
 */
public record Block(BlockCode code, Map<String, Object> params, String link) {
  public Block { params = java.util.Collections.unmodifiableMap(new TreeMap<>(params)); }
}
