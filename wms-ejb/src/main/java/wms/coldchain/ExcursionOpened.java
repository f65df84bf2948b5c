package wms.coldchain;

/** An excursion was confirmed in this transaction; the lots it exposed are held in the same one. */
public record ExcursionOpened(Excursion excursion) {}
