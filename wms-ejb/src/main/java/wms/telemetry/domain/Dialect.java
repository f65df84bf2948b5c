package wms.telemetry.domain;

import java.util.List;

/** A way of saying readings. Each is one decoder behind this wall: whatever is spoken, what comes out are SenML's records, their base fields applied. */
public enum Dialect {
  SENML_JSON(SenmlJson::read),
  SENML_CBOR(SenmlCbor::read);

  private interface Decoder { List<SenmlRecord> read(byte[] payload, long receivedAt) throws NotAPack; }

  private final Decoder decoder;

  Dialect(Decoder decoder) { this.decoder = decoder; }

  /**
   * @param receivedAt epoch milliseconds, what relative times are counted from
   * @throws NotAPack when the message is none of this dialect's
   */
  List<SenmlRecord> read(byte[] payload, long receivedAt) throws NotAPack { return decoder.read(payload, receivedAt); }

  public boolean isText() { return this != SENML_CBOR; }
}
