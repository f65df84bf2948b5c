package wms.telemetry.sql;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.sql.SQLException;
import java.util.List;
import wms.catalogue.TemperatureClass;
import wms.shared.Part;
import wms.shared.Row;
import wms.shared.Sql;
import wms.telemetry.SensedQuantity;
import wms.telemetry.SensorCorrection;

/** What a gateway is to be told, from what is registered: its sampling, its sensors with the band of their zones, their corrections. */
@Part
public class ConfigurationContent {
  private final Sql sql;

  @Inject public ConfigurationContent(Sql sql) { this.sql = sql; }

  /** Without version and time; the same facts give the same text. */
  public JsonObjectBuilder of(String gateway, Integer sampleSeconds) {
    JsonObjectBuilder content = Json.createObjectBuilder();
    if (sampleSeconds != null) content.add("sampleSeconds", sampleSeconds);
    JsonArrayBuilder corrections = Json.createArrayBuilder();
    corrections(gateway).forEach(each -> corrections.add(correction(each)));
    return content.add("sensors", sensors(gateway)).add("corrections", corrections);
  }

  private JsonArrayBuilder sensors(String gateway) {
    JsonArrayBuilder sensors = Json.createArrayBuilder();
    sql.list(ConfigurationContent::sensor, "SELECT s.code, s.quantities, z.temperature_class FROM sensor s JOIN zone z ON z.code = s.zone WHERE s.gateway = ? ORDER BY s.code", gateway).forEach(sensors::add);
    return sensors;
  }

  private static JsonObjectBuilder sensor(Row row) throws SQLException {
    JsonObjectBuilder sensor = Json.createObjectBuilder().add("code", row.text("code")).add("quantities", Json.createArrayBuilder(List.of(row.text("quantities").split(";"))));
    switch (row.word("temperature_class", TemperatureClass.class)) {
      case COOL -> sensor.add("low", 8).add("high", 15);
      case CHILLED -> sensor.add("low", 0).add("high", 4);
      case PRODUCE_COLD -> sensor.add("low", -1.5).add("high", 0.5);
      case VACCINE -> sensor.add("low", 2).add("high", 8);
      case FROZEN -> sensor.add("high", -18);
      default -> { }
    }
    return sensor;
  }

  private static JsonObjectBuilder correction(SensorCorrection correction) {
    return Json.createObjectBuilder().add("sensor", correction.sensor()).add("quantity", correction.quantity().wire()).add("slope", correction.slope()).add("offset", correction.offset());
  }

  public List<SensorCorrection> corrections(String gateway) {
    return sql.list(row -> new SensorCorrection(row.text("sensor"), SensedQuantity.of(row.text("quantity")).orElseThrow(), row.real("slope"), row.real("shift")),
        "SELECT c.* FROM sensor_correction c JOIN sensor s ON s.code = c.sensor WHERE s.gateway = ? ORDER BY c.sensor, c.quantity", gateway);
  }
}
