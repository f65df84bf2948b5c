package wms.coldchain;

import java.time.Instant;

/** A version of a profile after its first: since when its band and rules hold, who decided so and why. */
public record ProfileVersionView(int number, Instant from, Double low, Double high, String remark, String by, Instant decidedAt) {}
