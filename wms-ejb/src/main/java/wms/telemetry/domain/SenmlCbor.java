package wms.telemetry.domain;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** {@code application/senml+cbor} (RFC 8428, 6; RFC 8949). */
final class SenmlCbor {
  private static final String[] LABELS = {"bs", "bv", "bu", "bt", "bn", "bver", "n", "u", "v", "vs", "vb", "s", "t", "ut", "vd"};
  private static final int LOWEST = -6;
  private static final int DEEPEST = 16;
  private static final long INDEFINITE = -1;

  private final byte[] bytes;
  private int at;

  private SenmlCbor(byte[] bytes) { this.bytes = bytes; }

  static List<SenmlRecord> read(byte[] payload, long receivedAt) throws NotAPack {
    SenmlCbor cbor = new SenmlCbor(payload);
    SenmlPack pack = new SenmlPack(receivedAt);
    int head = cbor.next();
    if (head >> 5 != 4) throw new NotAPack("not a CBOR array");
    long length = cbor.argument(head & 31);
    for (long i = 0; i != length && !cbor.takesBreak(length); i++) cbor.record(pack);
    if (cbor.at != payload.length) throw new NotAPack("something follows the pack");
    return pack.records();
  }

  private void record(SenmlPack pack) throws NotAPack {
    int head = next();
    if (head >> 5 != 5) {
      at--;
      item(0);
      pack.addMalformed("not a record");
      return;
    }
    SenmlFields fields = new SenmlFields();
    long length = argument(head & 31);
    for (long i = 0; i != length && !takesBreak(length); i++) {
      String label = label(item(0));
      fields.take(label, item(0));
    }
    pack.add(fields);
  }

  private static String label(Object key) {
    if (key instanceof String text) return text;
    if (key instanceof Double number && number >= LOWEST && number < LOWEST + LABELS.length && number == Math.rint(number)) return LABELS[number.intValue() - LOWEST];
    return "";
  }

  /** Text, Double, Boolean; null for what a reading has no use for. */
  private Object item(int depth) throws NotAPack {
    if (depth > DEEPEST) throw new NotAPack("nested too deeply");
    int head = next();
    int info = head & 31;
    switch (head >> 5) {
      case 0: return unsigned(argument(info));
      case 1: return -1 - unsigned(argument(info));
      case 2: text(argument(info)); return "";
      case 3: return text(argument(info));
      case 4: return over(argument(info), 1, depth);
      case 5: return over(argument(info), 2, depth);
      case 6: argument(info); return item(depth + 1);
      default: return simple(info);
    }
  }

  private static double unsigned(long bits) { return bits >= 0 ? bits : (bits >>> 1) * 2.0; }

  private Object over(long length, int each, int depth) throws NotAPack {
    for (long i = 0; i != length && !takesBreak(length); i++) for (int k = 0; k < each; k++) item(depth + 1);
    return null;
  }

  private Object simple(int info) throws NotAPack {
    switch (info) {
      case 20: return Boolean.FALSE;
      case 21: return Boolean.TRUE;
      case 24: next(); return null;
      case 25: return half((int) big(2));
      case 26: return (double) Float.intBitsToFloat((int) big(4));
      case 27: return Double.longBitsToDouble(big(8));
      case 31: throw new NotAPack("a break where a value should be");
      default: return null;
    }
  }

  private static double half(int bits) {
    int exponent = bits >> 10 & 31;
    int fraction = bits & 1023;
    double size = exponent == 0 ? fraction * 0x1p-24 : exponent == 31 ? (fraction == 0 ? Double.POSITIVE_INFINITY : Double.NaN) : (1024 + fraction) * Math.pow(2, exponent - 25);
    return (bits & 0x8000) == 0 ? size : -size;
  }

  private String text(long length) throws NotAPack {
    if (length < 0 || length > bytes.length - at) throw new NotAPack("a text without end");
    String text = new String(bytes, at, (int) length, StandardCharsets.UTF_8);
    at += (int) length;
    return text;
  }

  private long argument(int info) throws NotAPack {
    if (info < 24) return info;
    if (info == 31) return INDEFINITE;
    if (info > 27) throw new NotAPack("not CBOR");
    return big(1 << info - 24);
  }

  private long big(int size) throws NotAPack {
    long value = 0;
    for (int i = 0; i < size; i++) value = value << 8 | next();
    return value;
  }

  private boolean takesBreak(long length) throws NotAPack {
    if (length != INDEFINITE || at >= bytes.length || (bytes[at] & 255) != 255) return false;
    at++;
    return true;
  }

  private int next() throws NotAPack {
    if (at >= bytes.length) throw new NotAPack("the message ends too early");
    return bytes[at++] & 255;
  }
}
