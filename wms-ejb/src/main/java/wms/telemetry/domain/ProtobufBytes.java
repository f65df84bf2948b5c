package wms.telemetry.domain;

import java.nio.charset.StandardCharsets;

/** Reads the wire format of Protocol Buffers field by field (protobuf.dev, "Encoding"); groups, which nobody writes any more, are refused. */
final class ProtobufBytes {
  private static final int VARINT = 0;
  private static final int EIGHT_BYTES = 1;
  private static final int LENGTH = 2;
  private static final int FOUR_BYTES = 5;

  private final byte[] bytes;
  private final int end;
  private int at;
  private int field;
  private int type;

  ProtobufBytes(byte[] bytes) { this(bytes, 0, bytes.length); }

  private ProtobufBytes(byte[] bytes, int from, int end) {
    this.bytes = bytes;
    this.at = from;
    this.end = end;
  }

  /** Goes to the next field; false at the end. */
  boolean next() throws NotAPack {
    if (at == end) return false;
    long key = raw();
    field = (int) (key >>> 3);
    type = (int) key & 7;
    if (key >>> 3 == 0 || key >>> 3 > 536_870_911) throw new NotAPack("a field without a number");
    return true;
  }

  int field() { return field; }

  /** Of a field that is a whole number or a flag. */
  long whole() throws NotAPack {
    must(VARINT);
    return raw();
  }

  double real() throws NotAPack {
    if (type == FOUR_BYTES) return Float.intBitsToFloat((int) fixed(4));
    must(EIGHT_BYTES);
    return Double.longBitsToDouble(fixed(8));
  }

  String text() throws NotAPack {
    ProtobufBytes inner = message();
    return new String(bytes, inner.at, inner.end - inner.at, StandardCharsets.UTF_8);
  }

  /** A message within this one. */
  ProtobufBytes message() throws NotAPack {
    must(LENGTH);
    long length = raw();
    if (length < 0 || length > end - at) throw new NotAPack("cut off");
    at += (int) length;
    return new ProtobufBytes(bytes, at - (int) length, at);
  }

  void pass() throws NotAPack {
    switch (type) {
      case VARINT -> raw();
      case EIGHT_BYTES -> fixed(8);
      case LENGTH -> message();
      case FOUR_BYTES -> fixed(4);
      default -> throw new NotAPack("a field of an unknown kind");
    }
  }

  private void must(int expected) throws NotAPack {
    if (type != expected) throw new NotAPack("field " + field + " is of the wrong kind");
  }

  private long raw() throws NotAPack {
    long value = 0;
    for (int shift = 0; shift < 64; shift += 7) {
      if (at == end) throw new NotAPack("cut off");
      byte next = bytes[at++];
      value |= (long) (next & 127) << shift;
      if (next >= 0) return value;
    }
    throw new NotAPack("a number that does not end");
  }

  private long fixed(int length) throws NotAPack {
    if (end - at < length) throw new NotAPack("cut off");
    long value = 0;
    for (int i = 0; i < length; i++) value |= (bytes[at + i] & 255L) << 8 * i;
    at += length;
    return value;
  }
}
