package wms.box;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
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

  @Test
  void whoWorksAtOneFacilityNeitherAnnouncesNorPacksAtAnother() {
    Person hand = Person.signIn(box, "operator-mns");
    var lorry = Json.createObjectBuilder().add("facility", "CJ-CS").add("supplier", "CJ-MEAT").build();
    var pallet = Json.createObjectBuilder().add("id", "rights-it").add("kind", "PALLET").add("zone", "CJ-CS-B1").build();
    for (var answer : List.of(hand.post("inbound-notices", lorry), hand.post("units", pallet))) {
      assertThat(answer.status()).isEqualTo(403);
      assertThat(answer.body().getJsonObject("params")).isEqualTo(missing("WORK_STOCK", "CJ-CS"));
    }
  }

  @Test
  void whoOnlyReadsUnloadsNothing() {
    var answer = Person.signIn(box, "auditor").post("inbound-notices/ASN-2601/receipts", Json.createObjectBuilder().build());
    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.body().getJsonObject("params")).isEqualTo(missing("WORK_STOCK", "*"));
  }

  @Test
  void aCodeThatOpensNothingShowsNothing() {
    var answer = Person.anonymous(box).get("shared-notices/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");
    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.code()).isEqualTo("LINK_UNKNOWN");
  }

  private static JsonObject missing(String right, String facility) { return Json.createObjectBuilder().add("right", right).add("facility", facility).build(); }
}
