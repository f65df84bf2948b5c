package wms.dispatch.domain;

import java.util.List;

/** The quickest way between two places, and the closed roads on it. */
record Way(double minutes, double km, List<String> closedRoads) {}
