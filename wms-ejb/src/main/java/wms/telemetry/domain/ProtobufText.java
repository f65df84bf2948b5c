package wms.telemetry.domain;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Writes the wire format of Protocol Buffers, field by field. */
final class ProtobufText {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  ProtobufText whole(int field, long value) {
    varint((long) field << 3);
    varint(value);
    return this;
  }

  ProtobufText text(int field, String text) { return message(field, text.getBytes(StandardCharsets.UTF_8)); }

  ProtobufText message(int field, byte[] message) {
    varint((long) field << 3 | 2);
    varint(message.length);
    out.writeBytes(message);
    return this;
  }

  ProtobufText real(int field, double value) {
    varint((long) field << 3 | 1);
    long bits = Double.doubleToLongBits(value);
    for (int i = 0; i < 8; i++) out.write((int) (bits >>> 8 * i));
    return this;
  }

  byte[] bytes() { return out.toByteArray(); }

  private void varint(long value) {
    while ((value & ~127L) != 0) {
      out.write((int) (value & 127 | 128));
      value >>>= 7;
    }
    out.write((int) value);
  }
}
