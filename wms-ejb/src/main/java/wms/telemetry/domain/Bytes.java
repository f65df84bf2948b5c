package wms.telemetry.domain;

/** Bytes written and read as varints: seven bits a byte, low ones first; signed numbers zigzag. */
final class Bytes {
  private byte[] bytes;
  private int at;

  Bytes(int size) { bytes = new byte[size]; }

  Bytes(byte[] filled) { bytes = filled; }

  int at() { return at; }

  boolean isAtEnd() { return at >= bytes.length; }

  void skip(int count) { at += count; }

  void put(int value) {
    if (at == bytes.length) bytes = java.util.Arrays.copyOf(bytes, Math.max(64, bytes.length * 2));
    bytes[at++] = (byte) value;
  }

  void putUnsigned(long value) {
    while ((value & ~0x7FL) != 0) {
      put((int) (value & 0x7F | 0x80));
      value >>>= 7;
    }
    put((int) value);
  }

  void putSigned(long value) { putUnsigned(value << 1 ^ value >> 63); }

  void putFixed(long value) { for (int shift = 56; shift >= 0; shift -= 8) put((int) (value >>> shift)); }

  void putAll(Bytes other) { for (int i = 0; i < other.at; i++) put(other.bytes[i]); }

  int get() { return bytes[at++] & 255; }

  long getUnsigned() {
    long value = 0;
    for (int shift = 0; ; shift += 7) {
      int next = get();
      value |= (long) (next & 0x7F) << shift;
      if (next < 128) return value;
    }
  }

  long getSigned() {
    long value = getUnsigned();
    return value >>> 1 ^ -(value & 1);
  }

  long getFixed() {
    long value = 0;
    for (int i = 0; i < 8; i++) value = value << 8 | get();
    return value;
  }

  byte[] written() { return java.util.Arrays.copyOf(bytes, at); }
}
