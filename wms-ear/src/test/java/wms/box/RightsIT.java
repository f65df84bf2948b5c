package wms.box;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;

/** Who is turned away learns which right is missing, and where. */
class RightsIT {
  private final Box box = Box.shared();

  @Test
  void whoHoldsARightNowhereIsToldWhichOne() {
    var answer = Person.signIn(box, "operator").get("audit");
    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.code()).isEqualTo("NOT_ALLOWED");
    assertThat(answer.body().getJsonObject("params")).isEqualTo(missing("AUDIT", "*"));
  }

  @Test
  void whoHoldsItElsewhereIsToldWhereItIsMissing() {
    var adjustment = Json.createObjectBuilder().add("lot", "BEEF-CH-01").add("zone", "MNS-A1")
      .add("delta", Json.createObjectBuilder().add("value", "1").add("unit", "kg")).add("reason", "COUNT").build();
    var answer = Person.signIn(box, "lead-cj").post("adjustments", adjustment);
    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.body().getJsonObject("params")).isEqualTo(missing("ADJUST_STOCK", "MNS"));
  }

  private static JsonObject missing(String right, String facility) { return Json.createObjectBuilder().add("right", right).add("facility", facility).build(); }
}
