package wms.telemetry.sql;

import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import wms.shared.Part;
import wms.shared.Row;
import wms.shared.Sql;
import wms.telemetry.SensedQuantity;
import wms.telemetry.SensorCorrection;
import wms.telemetry.ZoneBands;

/** What a gateway is to be told, from what is registered: its sampling, its sensors with the band of their zones, their corrections. */
@Part
public class ConfigurationContent {
  /** Looked up once: the short ways of {@code Json} go through the class path for it, and this is asked for every few seconds. */
  private static final JsonProvider JSON = JsonProvider.provider();
  private final Sql sql;
  private final ZoneBands bands;

  @Inject public ConfigurationContent(Sql sql, ZoneBands bands) {
    this.sql = sql;
    this.bands = bands;
  }

  /** Without version and time; the same facts give the same text. */
  public JsonObject of(String gateway, Integer sampleSeconds) {
    JsonObjectBuilder content = JSON.createObjectBuilder();
    if (sampleSeconds != null) content.add("sampleSeconds", sampleSeconds);
    JsonArrayBuilder corrections = JSON.createArrayBuilder();
    corrections(gateway).forEach(each -> corrections.add(correction(each)));
    return content.add("sensors", sensors(gateway)).add("corrections", corrections).build();
  }

  /** As it is signed and told; the version is the time of the change, in epoch milliseconds. */
  public String sealed(long version, String facility, String gateway, JsonObject content) {
    return JSON.createObjectBuilder().add("version", version).add("issuedAt", Instant.ofEpochMilli(version).toString()).add("facility", facility).add("gateway", gateway).addAll(JSON.createObjectBuilder(content)).build().toString();
  }

  private JsonArrayBuilder sensors(String gateway) {
    Map<String, ZoneBands.Band> known = bands.now();
    JsonArrayBuilder sensors = JSON.createArrayBuilder();
    sql.list(row -> sensor(row, known.get(row.text("zone"))), "SELECT code, quantities, zone FROM sensor WHERE gateway = ? ORDER BY code", gateway).forEach(sensors::add);
    return sensors;
  }

  private static JsonObjectBuilder sensor(Row row, ZoneBands.Band band) throws SQLException {
    JsonObjectBuilder sensor = JSON.createObjectBuilder().add("code", row.text("code")).add("quantities", JSON.createArrayBuilder(List.of(row.text("quantities").split(";"))));
    if (band != null && band.low() != null) sensor.add("low", band.low());
    if (band != null && band.high() != null) sensor.add("high", band.high());
    return sensor;
  }

  private static JsonObjectBuilder correction(SensorCorrection correction) {
    return JSON.createObjectBuilder().add("sensor", correction.sensor()).add("quantity", correction.quantity().wire()).add("slope", correction.slope()).add("offset", correction.offset());
  }

  public List<SensorCorrection> corrections(String gateway) {
    return sql.list(row -> new SensorCorrection(row.text("sensor"), SensedQuantity.of(row.text("quantity")).orElseThrow(), row.real("slope"), row.real("shift")),
        "SELECT c.* FROM sensor_correction c JOIN sensor s ON s.code = c.sensor WHERE s.gateway = ? ORDER BY c.sensor, c.quantity", gateway);
  }
}
