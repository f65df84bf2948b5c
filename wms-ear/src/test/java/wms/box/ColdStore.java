package wms.box;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A small network of a test's own in an empty box, imported as a customer would: a cold store with vaccine rooms, a sensor and a lot
 * of a hundred doses in each, and a second one with one room. Too warm is above 8 degrees for two seconds.
 */
final class ColdStore {
  static final String FACILITY = "COLD";
  static final String OTHER_FACILITY = "COLD2";
  static final BigDecimal DOSES = new BigDecimal(100);
  private final Person admin;

  ColdStore(Box box, int rooms, String... gateways) {
    var login = box.firstLogin();
    this.admin = Person.signIn(box, login.get(0), login.get(1));
    load("materials", "code,name_zh,name_en,gtin,gb38565,unit,step,temperature_class,shelf_life_days,mass_kg,volume_m3", Stream.of("DOSE,疫苗,Vaccine,,,dose,1,VACCINE,365,0.01,0.0001"));
    load("facilities", "code,kind,name_zh,name_en,county,organisation,lat,lon,time_zone", Stream.of(FACILITY, OTHER_FACILITY).map(code -> code + ",COLD_STORE,冷库,Cold store,x,x,44.0,87.3,Asia/Shanghai"));
    load("zones", "code,facility,name_zh,name_en,temperature_class,normal_use,emergency_use,area_m2,capacity_kg",
      Stream.concat(IntStream.range(0, rooms).mapToObj(i -> zone(i) + "," + FACILITY), Stream.of("COLD2-R0," + OTHER_FACILITY)).map(row -> row + ",库,Room,VACCINE,STORAGE,,100,10000"));
    load("gateways", "code,facility,name_zh,name_en", Stream.concat(Stream.of(gateways).map(code -> code + "," + FACILITY + ",,"), Stream.of("COLD2-GW," + OTHER_FACILITY + ",,")));
    load("sensors", "code,zone,gateway,quantities,gap_limit_s",
      Stream.concat(IntStream.range(0, rooms).mapToObj(i -> sensor(i) + "," + zone(i) + "," + gateways[0] + ",temp;hum;door,600"), Stream.of("COLD2-R0-T1,COLD2-R0,COLD2-GW,temp,600")));
    load("profiles", "code,temperature_class,name_zh,name_en,low_c,high_c", Stream.of("P-VACCINE,VACCINE,疫苗,Vaccines,2,8"));
    load("rules", "profile,code,bound,limit_c,duration,window,hysteresis_k,severity", Stream.of("P-VACCINE,VAC-WARM,>,8,PT2S,,0.5,CRITICAL"));
    load("lots", "lot,lot_number,material,quantity,zone,bin,produced,expiry,reserve_class,owner,supplier",
      IntStream.range(0, rooms).mapToObj(i -> "LOT-" + i + ",N" + i + ",DOSE," + DOSES + "," + zone(i) + ",,today-10,today+300,COMMERCIAL,Changji CDC,Tiantan"));
  }

  static String zone(int room) {
    return "COLD-R" + room;
  }

  static String sensor(int room) {
    return zone(room) + "-T1";
  }

  private void load(String table, String head, Stream<String> rows) {
    admin.load(table, Stream.concat(Stream.of(head), rows).collect(Collectors.joining("\n", "", "\n"))).done();
  }

  /** What of the room's lot may be promised to somebody. */
  BigDecimal free(int room) {
    return admin.all("stock?zone=" + zone(room)).stream().map(row -> new BigDecimal(row.getJsonObject("free").getString("value"))).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** What the database has of a sensor's temperatures from one time (with) to another (with), in epoch milliseconds. */
  List<RoomReadings.Sensed> stored(String sensor, long from, long to) {
    return admin.all("sensors/" + sensor + "/readings?quantity=temp&from=" + Instant.ofEpochMilli(from) + "&to=" + Instant.ofEpochMilli(to + 1)).stream()
      .map(item -> new RoomReadings.Sensed(Instant.parse(item.getString("t")).toEpochMilli(), item.getJsonNumber("value").doubleValue())).toList();
  }

  /** Reason and detail of what was refused, the newest last. */
  List<Refused> refused() {
    return admin.all("dead-letters").stream().map(item -> new Refused(item.getString("reason"), item.getString("topic"), item.getString("detail"), item.getString("payload"))).toList();
  }

  record Refused(String reason, String topic, String detail, String payload) {}
}
