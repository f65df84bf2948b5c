package wms.coldchain;

import java.util.List;
import wms.catalogue.TemperatureClass;
import wms.shared.Names;

/**
 * A profile that comes with the system, to be taken over as it is or changed first.
 *
 * @param source where its numbers are from
 */
public record ReadyProfile(String code, Names names, TemperatureClass temperatureClass, Double low, Double high, String source, List<RuleView> rules) {}
