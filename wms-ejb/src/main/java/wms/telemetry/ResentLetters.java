package wms.telemetry;

/**
 * What became of some letters that were sent again together.
 *
 * @param sent letters that are settled by it
 * @param stored readings that were new
 * @param left letters that would be refused again, or have nothing to send
 * @param next the last letter looked at, to go on from; null when there are no more
 */
public record ResentLetters(int sent, int stored, int left, String next) {}
