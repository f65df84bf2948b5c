package wms.telemetry.mqtt;

/** The innermost cause in a few words: what a person at the log can do something about. */
final class Causes {
  private Causes() {}

  static String of(Throwable thrown) {
    Throwable cause = thrown;
    while (cause.getCause() != null && cause.getCause() != cause) cause = cause.getCause();
    String message = cause.getMessage();
    return message == null || message.isBlank() ? cause.getClass().getSimpleName() : message;
  }
}
