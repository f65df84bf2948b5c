package wms.telemetry.domain;

/** Frames of the LHT65, 11 bytes: battery in mV (14 bits), temperature in hundredths, humidity in tenths, what is on the cable, and its value. */
final class Dragino {
  private static final int LENGTH = 11;
  private static final int PROBE = 1;
  private static final int NO_PROBE = 0x7FFF;

  private Dragino() {}

  static boolean isOne(Frame frame) { return frame.length() == LENGTH; }

  static void read(Frame frame, Told told, String device, double at) {
    told.add(device, Sense.VOLTAGE, (frame.big16(0) & 0x3FFF) / 1000.0, at);
    told.add(device, Sense.TEMPERATURE, frame.big16(2) / 100.0, at);
    told.add(device, Sense.HUMIDITY, frame.big16(4) / 10.0, at);
    if ((frame.u8(6) & 0x7F) == PROBE && frame.big16(7) != NO_PROBE) told.add(device, Sense.PROBE, frame.big16(7) / 100.0, at);
  }
}
