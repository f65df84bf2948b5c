package wms.precooling;

/** DONE: somebody confirmed that the goods are cool enough. STOPPED: given up; the goods are as warm as they are. */
public enum JobState { RUNNING, DONE, STOPPED }
