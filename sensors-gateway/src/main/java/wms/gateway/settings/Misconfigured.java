package wms.gateway.settings;

/** A setting that cannot be worked with; the message is one sentence for the person who wrote it. */
public final class Misconfigured extends RuntimeException {
    public Misconfigured(String sentence) {
        super(sentence);
    }
}
