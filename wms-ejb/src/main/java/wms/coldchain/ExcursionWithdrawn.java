package wms.coldchain;

/** Late data showed that there was no excursion; the holds it made are withdrawn. */
public record ExcursionWithdrawn(Excursion excursion) {}
