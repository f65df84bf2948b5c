package wms.box;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The box with PostgreSQL behind it, as the README says: the demo loads, a door stands open at one room, relief is planned for a town. */
class PostgresIT {
  private static final String WARM_ROOM = "CJ-CS-B1";
  private static EmbeddedPostgres database;
  private static DemoCopy demo;
  private static Box box;

  @BeforeAll
  static void aBoxOnPostgres() throws IOException {
    database = EmbeddedPostgres.start();
    demo = DemoCopy.make();
    demo.happens("-PT1H door " + WARM_ROOM + " open");
    box = Box.start(demo, Map.of("WMS_DB_URL", url(), "WMS_DB_USER", "postgres", "WMS_DB_PASSWORD", "postgres"));
  }

  @AfterAll
  static void close() throws IOException {
    if (box != null) box.close();
    demo.remove();
    database.close();
  }

  private static String url() {
    return "jdbc:postgresql://127.0.0.1:" + database.getPort() + "/postgres";
  }

  @Test
  void theDayGoesAsOnTheEmbeddedDatabase() throws SQLException {
    var lead = Person.signIn(box, "lead");
    Box.await("every zone with a thermometer shows its temperature", () -> lead.get("facilities/CJ-CS").done().body().getJsonArray("zones").getValuesAs(JsonObject.class).stream()
      .filter(zone -> zone.getInt("sensors") > 0).allMatch(zone -> zone.containsKey("temperature") && !zone.isNull("temperature")));
    Box.await("the lots of the warm room are held", () -> isHeld(lead));
    assertThat(lead.all("excursions?zone=" + WARM_ROOM)).isNotEmpty();
    assertThat(lead.all("alarms?facility=CJ-CS")).isNotEmpty();

    var incident = "0199f000-0000-7000-8000-00000000c0de";
    Person.signIn(box, "manager").post("incidents", flood(incident)).done();
    var plan = Person.signIn(box, "planner").post("incidents/" + incident + "/plans", JsonObject.EMPTY_JSON_OBJECT).done().body();
    assertThat(plan.getJsonArray("shipments")).isNotEmpty();
    Person.signIn(box, "manager").post("plans/" + plan.getString("id") + "/approval", Json.createObjectBuilder().add("orderOfUse", "昌应急动〔2026〕1号").build()).done();
    assertThat(lead.all("loading-tasks?plan=" + plan.getString("id"))).hasSameSizeAs(plan.getJsonArray("shipments"));

    assertThat(lead.get("ledger/proof").done().body().getBoolean("ok")).isTrue();
    assertThat(Person.signIn(box, "auditor").get("audit/verification").done().body().getBoolean("ok")).isTrue();
    assertThat(rows("reading_journal") + rows("reading_hour")).as("readings are in this very database").isPositive();
  }

  private static boolean isHeld(Person lead) {
    var zone = lead.get("zones/" + WARM_ROOM).done().body();
    return zone.getInt("lots") > 0 && zone.getInt("heldLots") == zone.getInt("lots");
  }

  private static JsonObject flood(String id) {
    var quantity = Json.createObjectBuilder().add("value", "800").add("unit", "kg");
    var need = Json.createObjectBuilder().add("material", "GRAPE").add("point", "MNS-CP").add("quantity", quantity)
      .add("deadline", Instant.now().plus(Duration.ofHours(20)).toString()).add("priority", 4).add("minLifeDays", 3);
    return Json.createObjectBuilder().add("id", id).add("name", "Flood at the Manas river").add("place", "MNS-CP").add("level", "III").add("kind", "flood")
      .add("needs", Json.createArrayBuilder().add(need)).build();
  }

  private static long rows(String table) throws SQLException {
    try (var connection = DriverManager.getConnection(url(), "postgres", "postgres"); var rows = connection.createStatement().executeQuery("SELECT COUNT(*) FROM " + table)) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
