package wms.coldchain;

/** A gap in what a thermometer sent came to light; fired in the transaction that stored the readings around it. */
public record GapFound(DataGap gap) {}
