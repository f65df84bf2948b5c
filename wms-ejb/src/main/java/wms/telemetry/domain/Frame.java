package wms.telemetry.domain;

/** The bytes of a LoRaWAN frame as numbers. */
record Frame(byte[] bytes) {
  int length() { return bytes.length; }

  int u8(int at) { return bytes[at] & 255; }

  int big16(int at) { return (short) (u8(at) << 8 | u8(at + 1)); }

  int little16(int at) { return (short) (u8(at + 1) << 8 | u8(at)); }

  long littleU32(int at) { return u8(at) | u8(at + 1) << 8 | u8(at + 2) << 16 | (long) u8(at + 3) << 24; }
}
