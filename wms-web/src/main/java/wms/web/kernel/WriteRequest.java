package wms.web.kernel;

/**
 * A request that changes something.
 *
 * @param key what its sender called it
 * @param hash SHA-256 over method, path and body
 */
record WriteRequest(String key, String hash) {}
