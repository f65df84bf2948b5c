package wms.telemetry;

import java.util.Map;

/** Between which temperatures zones are to be kept, as gateways are told; whoever judges readings knows. */
public interface ZoneBands {
  /** By zone, as in force now; zones without a profile are missing. */
  Map<String, Band> now();

  /** In degrees Celsius; null where there is no such end. */
  record Band(Double low, Double high) {}
}
