package wms.web.emergency;

/** Asks for a plan; {@code id} is the sender's for it, or null. */
public record PlanWish(String id) {}
