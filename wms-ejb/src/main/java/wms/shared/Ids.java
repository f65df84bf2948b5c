package wms.shared;

import java.security.SecureRandom;
import java.util.UUID;

/** Ids of documents: UUID version 7, so that they sort by time of making and index well. */
public final class Ids {
  private static final SecureRandom RANDOM = new SecureRandom();

  private Ids() {}

  /** @param millis epoch milliseconds, from the injected clock */
  public static String at(long millis) {
    long high = (millis << 16) | 0x7000L | RANDOM.nextInt(0x1000);
    long low = (RANDOM.nextLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
    return new UUID(high, low).toString();
  }
}
