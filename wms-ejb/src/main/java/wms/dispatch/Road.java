package wms.dispatch;

/** A stretch between two places, driven both ways. */
public record Road(String from, String to, double minutes, double km, boolean closed) {
  public String name() { return from + "-" + to; }
}
