package wms.box;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Sixteen clients on ten lots over REST: what is promised is there, what is moved is written, and nobody sees an error of ours. */
class LedgerUnderLoadIT {
  private static final String ZONE = "CJ-DU-A2";
  private static final String MATERIAL = "WATER-24";
  private static final int CLIENTS = 16;
  private static final int REQUESTS = 40;
  private static final BigDecimal RECEIVED = new BigDecimal(60);

  private static Person lead;
  private static String facility;
  private static List<String> lots;

  @BeforeAll static void tenLotsOfSixty() {
    lead = Person.signIn(Box.shared(), "lead");
    facility = lead.get("zones/" + ZONE).done().text("facility");
    lots = IntStream.range(0, 10).mapToObj(i -> lead.post("receipts", receipt("LOAD-" + i)).done().text("lot")).toList();
  }

  @Test void nothingIsPromisedTwiceAndTheLedgerAddsUp() throws Exception {
    Map<String, BigDecimal> shipped = new ConcurrentHashMap<>();
    var pool = Executors.newFixedThreadPool(CLIENTS);
    List<Callable<Integer>> clients = new ArrayList<>();
    for (int c = 0; c < CLIENTS; c++) {
      var random = new Random(c);
      clients.add(() -> work(random, shipped));
    }
    int failures = 0;
    for (var done : pool.invokeAll(clients)) failures += done.get();
    pool.shutdown();

    assertThat(failures).as("answers of 5xx").isZero();
    var proof = lead.get("ledger/proof?facility=" + facility).done().body();
    assertThat(proof.getBoolean("ok")).as(proof.toString()).isTrue();
    for (String lot : lots) {
      BigDecimal left = sum(lot, "balance");
      assertThat(left).isNotNegative();
      assertThat(left.add(shipped.getOrDefault(lot, BigDecimal.ZERO))).isEqualByComparingTo(RECEIVED);
      assertThat(sum(lot, "free").add(sum(lot, "reserved")).add(sum(lot, "held"))).isEqualByComparingTo(left);
    }
  }

  /** Each client reserves, gives back, ships and sends some of it twice; it answers how often the server failed. */
  private static int work(Random random, Map<String, BigDecimal> shipped) {
    int failures = 0;
    for (int i = 0; i < REQUESTS; i++) {
      String lot = lots.get(random.nextInt(lots.size()));
      int quantity = 1 + random.nextInt(5);
      String key = UUID.randomUUID().toString();
      var reservation = Json.createObjectBuilder().add("lot", lot).add("facility", facility).add("quantity", boxes(quantity)).add("for", "MANUAL").add("reference", key).build();
      var reserved = lead.post("reservations", reservation, key);
      if (reserved.status() >= 500) failures++;
      if (reserved.status() != 201) continue;
      if (random.nextInt(4) == 0) assertThat(lead.post("reservations", reservation, key).body()).isEqualTo(reserved.body());
      String id = reserved.text("id");
      boolean givenBack = random.nextInt(3) == 0;
      var second = givenBack ? lead.delete("reservations/" + id) : ship(id);
      if (second.status() >= 500) failures++;
      if (!givenBack && second.status() == 201) shipped.merge(lot, new BigDecimal(quantity), BigDecimal::add);
    }
    return failures;
  }

  private static Person.Answer ship(String reservation) {
    String key = UUID.randomUUID().toString();
    var body = Json.createObjectBuilder().add("reservations", Json.createArrayBuilder().add(reservation)).add("consignee", "Changji hospital").build();
    lead.post("shipments", body, key);
    return lead.post("shipments", body, key);
  }

  private static BigDecimal sum(String lot, String figure) {
    return lead.get("lots/" + lot).done().body().getJsonArray("stock").getValuesAs(JsonObject.class).stream()
        .map(row -> new BigDecimal(row.getJsonObject(figure).getString("value"))).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static JsonObject receipt(String number) {
    return Json.createObjectBuilder().add("lotNumber", number).add("material", MATERIAL).add("quantity", boxes(RECEIVED.intValue())).add("zone", ZONE)
        .add("expiry", "2027-11-30").add("supplier", "Tianshan Water").build();
  }

  private static JsonObject boxes(int count) { return Json.createObjectBuilder().add("value", count + ".000").add("unit", "box").build(); }
}
