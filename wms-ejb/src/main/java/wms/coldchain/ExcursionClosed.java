package wms.coldchain;

/** The temperature regained its band, or the sensor fell silent. */
public record ExcursionClosed(Excursion excursion) {}
