package wms.emergency;

/** Takes a switch back. {@code token}: of the reversal's preview; null when none was shown. */
public record ReversalCommand(String reason, String token) {}
