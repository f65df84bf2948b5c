package wms.coldchain.sql;

import java.util.List;
import wms.coldchain.Rule;

/** A sensor as the cold chain sees it: where it stands and what it must keep. */
public record Post(String sensor, String zone, String facility, long gapLimitMillis, List<Rule> rules) {}
