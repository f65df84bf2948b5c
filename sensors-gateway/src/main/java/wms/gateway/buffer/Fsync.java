package wms.gateway.buffer;

/** How soon what was appended survives a loss of power; the death of the process it survives at once in any case. */
public enum Fsync {
    /** Before {@code append} returns. */
    ALWAYS,
    /** Within a second. */
    INTERVAL,
    /** When the operating system sees fit. */
    NEVER
}
