package wms.coldchain;

import java.util.List;
import wms.catalogue.TemperatureClass;
import wms.shared.Names;

/** A profile that is not there yet, such as a ready one taken over or one of a site's own. */
public record NewProfile(String code, Names names, TemperatureClass temperatureClass, Double low, Double high, List<RuleView> rules) {}
