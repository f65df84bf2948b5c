package wms.trace;

/** A recall with everything it concerns, as things are now. */
public record RecallView(RecallHead head, RecallPicture picture) {}
