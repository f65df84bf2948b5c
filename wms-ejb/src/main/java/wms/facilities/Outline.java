package wms.facilities;

import java.util.List;

/** The border of a region for the base map, as corners of latitude and longitude in order. */
public record Outline(String name, List<double[]> ring) {}
