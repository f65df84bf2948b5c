package wms.telemetry.domain;

import java.util.List;

/** {@code application/senml+json}. */
final class SenmlJson {
  private SenmlJson() {}

  static List<SenmlRecord> read(byte[] payload, long receivedAt) throws NotAPack {
    JsonBytes json = new JsonBytes(payload);
    SenmlPack pack = new SenmlPack(receivedAt);
    json.expect('[');
    if (!json.takes(']')) {
      do record(json, pack); while (json.takes(','));
      json.expect(']');
    }
    if (json.peek() != -1) throw json.wrong("something follows the pack");
    return pack.records();
  }

  private static void record(JsonBytes json, SenmlPack pack) throws NotAPack {
    if (json.peek() != '{') {
      json.value();
      pack.addMalformed("not a record");
      return;
    }
    SenmlFields fields = new SenmlFields();
    json.expect('{');
    if (!json.takes('}')) {
      do {
        String label = json.string();
        json.expect(':');
        fields.take(label, json.value());
      } while (json.takes(','));
      json.expect('}');
    }
    pack.add(fields);
  }
}
