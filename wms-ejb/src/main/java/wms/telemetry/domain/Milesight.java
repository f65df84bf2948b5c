package wms.telemetry.domain;

import java.util.Map;

/**
 * Frames of the EM300 and EM320 series: channel, type, value, one after the other. 01/75 battery in percent, 03/67 temperature in tenths,
 * 04/68 humidity in halves, 06/00 door contact, 20/CE what was sensed earlier: time, temperature, humidity.
 */
final class Milesight {
  private static final int BATTERY = 0x0175;
  private static final int TEMPERATURE = 0x0367;
  private static final int HUMIDITY = 0x0468;
  private static final int DOOR = 0x0600;
  private static final int HISTORY = 0x20CE;
  private static final Map<Integer, Integer> LENGTHS = Map.of(BATTERY, 1, TEMPERATURE, 2, HUMIDITY, 1, DOOR, 1, HISTORY, 7);

  private Milesight() {}

  /** Known channels from the first byte to the last. */
  static boolean isOne(Frame frame) {
    int at = 0;
    while (at + 2 <= frame.length() && LENGTHS.containsKey(channel(frame, at))) at += 2 + LENGTHS.get(channel(frame, at));
    return at > 0 && at == frame.length();
  }

  private static int channel(Frame frame, int at) { return frame.u8(at) << 8 | frame.u8(at + 1); }

  static void read(Frame frame, Told told, String device, double at) {
    for (int i = 0; i < frame.length(); i += 2 + LENGTHS.get(channel(frame, i))) {
      int value = i + 2;
      switch (channel(frame, i)) {
        case BATTERY -> told.add(device, Sense.CHARGE, (double) frame.u8(value), at);
        case TEMPERATURE -> told.add(device, Sense.TEMPERATURE, frame.little16(value) / 10.0, at);
        case HUMIDITY -> told.add(device, Sense.HUMIDITY, frame.u8(value) / 2.0, at);
        case DOOR -> told.add(device, Sense.DOOR, frame.u8(value) != 0, at);
        default -> past(frame, value, told, device);
      }
    }
  }

  private static void past(Frame frame, int at, Told told, String device) {
    double then = frame.littleU32(at) * 1000.0;
    told.add(device, Sense.TEMPERATURE, frame.little16(at + 4) / 10.0, then);
    told.add(device, Sense.HUMIDITY, frame.u8(at + 6) / 2.0, then);
  }
}
