package wms.coldchain;

/** Late readings have left nothing of a gap and of those it is one outage with; fired in the transaction that stored the last of them. */
public record GapFilled(DataGap gap) {}
