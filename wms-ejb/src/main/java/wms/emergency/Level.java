package wms.emergency;

/** Level of response; I is the highest. */
public enum Level { I, II, III, IV }
