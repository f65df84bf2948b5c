package wms.telemetry.domain;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Uplink events of ChirpStack 4 in JSON ({@code integration.UplinkEvent}). The sensor's code is the devEui; a probe on a cable is
 * {@code devEui-probe}. What the device profile's codec made of the frame is taken; where there was no codec, the frame itself is read.
 * The time is that of the gateway that received it, so that the same uplink (devEui and frame counter) delivered twice is known again.
 */
final class ChirpStack {
  private static final Pattern TOPIC = Pattern.compile("application/[^/]+/device/([^/]+)/event/up");
  /** 2020: clocks before it were never set. */
  private static final double EARLIEST = 1_577_836_800_000.0;

  private ChirpStack() {}

  static List<SenmlRecord> read(RawMessage message) throws NotAPack {
    Object event = new JsonBytes(message.payload()).tree();
    String device = Told.text(Told.object(event, "deviceInfo"), "devEui");
    if (device == null) throw new NotAPack("no deviceInfo.devEui");
    Matcher topic = TOPIC.matcher(message.topic());
    if (topic.matches() && !topic.group(1).equalsIgnoreCase(device)) throw new NotAPack("the topic names another device than " + device);
    Told told = new Told();
    double at = receivedAt(event, message);
    decoded(told, device, Told.object(event, "object"), at);
    if (told.isEmpty() && Told.text(event, "data") != null) frame(told, device, Told.text(event, "data"), at);
    return told.records();
  }

  private static double receivedAt(Object event, RawMessage message) {
    Stream<Object> byGateways = Told.list(event, "rxInfo").stream().flatMap(info -> Stream.of("gwTime", "time").map(name -> Told.field(info, name)));
    return byGateways.map(Told::millis).filter(ChirpStack::isSet).sorted().findFirst()
        .or(() -> Stream.ofNullable(Told.millis(Told.field(event, "time"))).filter(ChirpStack::isSet).findFirst())
        .orElse((double) message.receivedAt().toEpochMilli());
  }

  private static boolean isSet(Double millis) { return millis != null && millis >= EARLIEST; }

  private static void decoded(Told told, String device, Map<String, Object> object, double at) {
    object.forEach((name, value) -> {
      Sense sense = Sense.named(name);
      if (sense != null && value != null) told.add(device, sense, value, at);
    });
    for (Object past : Told.list(object, "history")) {
      Double then = Told.millis(Told.field(past, "timestamp"));
      if (past instanceof Map<?, ?> fields) fields.forEach((name, value) -> {
        Sense sense = Sense.named(String.valueOf(name));
        if (sense != null && value != null) told.add(device, sense, value, then == null ? Double.NaN : then);
      });
    }
  }

  private static void frame(Told told, String device, String base64, double at) throws NotAPack {
    byte[] bytes;
    try {
      bytes = Base64.getDecoder().decode(base64);
    } catch (IllegalArgumentException e) {
      throw new NotAPack("data is not base64");
    }
    Frame frame = new Frame(bytes);
    if (Milesight.isOne(frame)) Milesight.read(frame, told, device, at);
    else if (Dragino.isOne(frame)) Dragino.read(frame, told, device, at);
    else throw new NotAPack("a frame of " + bytes.length + " bytes that no decoder knows, and no codec decoded");
  }
}
