package wms.box;

/** Why the box cannot do what was asked: one clear sentence for the person at the keyboard, and exit code 1. */
public final class Sorry extends RuntimeException {
  public Sorry(String sentence) {
    super(sentence);
  }

  public Sorry(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
