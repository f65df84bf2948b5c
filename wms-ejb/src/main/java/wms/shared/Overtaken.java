package wms.shared;

/** Somebody else was at the same thing in between. Nothing has happened, and the work may be done again from the start. */
public abstract class Overtaken extends RuntimeException {
  protected Overtaken(String how) { super(how); }
}
