package wms.telemetry.domain;

import java.util.List;

/** A way of saying readings. Each is one decoder behind this wall: whatever is spoken, what comes out are SenML's records, their base fields applied. */
public enum Dialect {
  SENML_JSON(message -> SenmlJson.read(message.payload(), message.receivedAt().toEpochMilli())),
  SENML_CBOR(message -> SenmlCbor.read(message.payload(), message.receivedAt().toEpochMilli())),
  /** LoRaWAN devices behind a ChirpStack 4 network server. */
  CHIRPSTACK(ChirpStack::read),
  /** Loggers behind an Efento gateway. */
  EFENTO(Efento::read),
  /** An edge node's message that cannot be said as SenML, because it or its birth was not understood: {@link SparkplugNodes} translates the others. */
  SPARKPLUG(message -> SparkplugMessage.read(message.topic(), message.payload()).records(SparkplugMessage.NONE_HEARD, message.receivedAt().toEpochMilli()));

  private interface Decoder { List<SenmlRecord> read(RawMessage message) throws NotAPack; }

  private final Decoder decoder;

  Dialect(Decoder decoder) { this.decoder = decoder; }

  /** @throws NotAPack when the message is none of this dialect's */
  List<SenmlRecord> read(RawMessage message) throws NotAPack { return decoder.read(message); }

  public boolean isText() { return this != SENML_CBOR && this != SPARKPLUG; }
}
