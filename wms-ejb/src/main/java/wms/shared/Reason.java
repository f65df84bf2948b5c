package wms.shared;

/** Why something was refused. Each capability lists its own as an enum; the name is the stable code that the console translates. */
public interface Reason {
  /** The stable code, such as {@code LOT_EXPIRED}. */
  String name();
}
