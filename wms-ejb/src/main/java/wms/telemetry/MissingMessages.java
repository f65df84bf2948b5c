package wms.telemetry;

/** Messages of a gateway that have not come, while later ones have; both ends are among them. The gateway sends them again, for {@code committed} stays before them. */
public record MissingMessages(long from, long to) {}
