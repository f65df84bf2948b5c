package wms.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import wms.catalogue.Gtin;
import wms.shared.csv.CsvRow;

/** The demo network hangs together: whatever a row names is there. */
class DemoNetworkTest {
  private final Set<String> facilities = Set.copyOf(DemoFolder.column("facilities", "code"));
  private final Map<String, CsvRow> zones = byCode("zones");
  private final Map<String, CsvRow> materials = byCode("materials");

  private static Map<String, CsvRow> byCode(String table) { return DemoFolder.rows(table).stream().collect(Collectors.toMap(row -> row.text("code"), Function.identity())); }

  @Test void everyZoneBelongsToAFacilityAndEveryFacilityHasOne() {
    assertThat(DemoFolder.column("zones", "facility")).isSubsetOf(facilities).containsAll(facilities);
  }

  @Test void everyCheckDigitIsRight() { assertThat(DemoFolder.column("materials", "gtin")).allMatch(Gtin::isGood).doesNotHaveDuplicates(); }

  @Test void everyPackIsOfAMaterialAndHasANumberOfItsOwn() {
    assertThat(DemoFolder.column("packs", "material")).isSubsetOf(materials.keySet());
    assertThat(DemoFolder.column("packs", "gtin")).allMatch(Gtin::isGood).doesNotHaveDuplicates().doesNotContainAnyElementsOf(DemoFolder.column("materials", "gtin"));
  }

  @Test void everyPlaceCanBeReachedFromEveryOther() {
    List<CsvRow> roads = DemoFolder.rows("roads");
    Set<String> reached = new HashSet<>(Set.of("CJ-DU"));
    Deque<String> next = new ArrayDeque<>(reached);
    while (!next.isEmpty()) {
      String here = next.pop();
      for (CsvRow road : roads)
        for (String[] way : new String[][] {{road.text("from"), road.text("to")}, {road.text("to"), road.text("from")}})
          if (way[0].equals(here) && reached.add(way[1])) next.push(way[1]);
    }
    assertThat(reached).isEqualTo(facilities);
  }

  @Test void trucksDriveAtTrucksSpeed() {
    for (CsvRow road : DemoFolder.rows("roads")) {
      double kmh = road.decimal("km", "0", "9999", 3).doubleValue() / road.decimal("minutes", "1", "9999", 3).doubleValue() * 60;
      assertThat(kmh).as(road.text("from") + "/" + road.text("to")).isBetween(20.0, 90.0);
    }
  }

  @Test void everyColdZoneHasTwoThermometersAndADoorContactOnItsOwnFacilitysGateway() {
    Map<String, String> gateways = DemoFolder.rows("gateways").stream().collect(Collectors.toMap(row -> row.text("code"), row -> row.text("facility")));
    Map<String, List<CsvRow>> sensors = DemoFolder.rows("sensors").stream().collect(Collectors.groupingBy(row -> row.text("zone")));
    zones.values().stream().filter(zone -> !zone.text("temperature_class").equals("AMBIENT")).forEach(zone -> {
      List<CsvRow> here = sensors.getOrDefault(zone.text("code"), List.of());
      assertThat(here).as(zone.text("code")).filteredOn(sensor -> sensor.parts("quantities").contains("temp") && !isInGoods(sensor)).hasSize(2);
      assertThat(here).as(zone.text("code")).filteredOn(sensor -> sensor.parts("quantities").contains("door")).hasSize(1);
      assertThat(here).allMatch(sensor -> zone.text("facility").equals(gateways.get(sensor.text("gateway"))));
    });
  }

  @Test void whoeverPreCoolsHasAProbeForTheGoodsAndNobodyElseHas() {
    Set<String> preCoolers = zones.values().stream().filter(zone -> zone.text("normal_use").equals("PRECOOLING")).map(zone -> zone.text("code")).collect(Collectors.toSet());
    assertThat(preCoolers).isNotEmpty();
    assertThat(DemoFolder.rows("sensors").stream().filter(DemoNetworkTest::isInGoods).map(sensor -> sensor.text("zone")).toList()).containsExactlyInAnyOrderElementsOf(preCoolers);
  }

  private static boolean isInGoods(CsvRow sensor) { return "PULP".equals(sensor.textOr("place", "AIR")); }

  @Test void everySimulatedRoomSpeaksThroughSensorsThatAreKnown() throws IOException {
    Set<String> simulated = new TreeSet<>();
    try (Stream<Path> files = Files.list(DemoFolder.PATH.resolve("gateways"))) {
      for (Path file : files.toList()) simulated.addAll(sensorsOf(file));
    }
    assertThat(simulated).isEqualTo(new TreeSet<>(DemoFolder.column("sensors", "code")));
  }

  private static Set<String> sensorsOf(Path settings) throws IOException {
    Properties properties = new Properties();
    properties.load(new StringReader(new String(DemoFolder.bytes(settings), StandardCharsets.UTF_8)));
    assertThat(DemoFolder.column("gateways", "code")).contains(properties.getProperty("gateway"));
    assertThat(settings.resolveSibling(properties.getProperty("simulate.scenario"))).exists();
    List<String> lines = Files.readAllLines(settings.resolveSibling(properties.getProperty("simulate.rooms")));
    List<String> header = List.of(lines.get(0).split(","));
    Set<String> sensors = new HashSet<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split(",", -1);
      sensors.addAll(Arrays.asList(cells[header.indexOf("sensors")].split(";")));
      sensors.add(cells[header.indexOf("door_sensor")]);
      if (header.contains("pulp_sensors") && !cells[header.indexOf("pulp_sensors")].isEmpty()) sensors.add(cells[header.indexOf("pulp_sensors")]);
    }
    return sensors;
  }

  @Test void everyLotLiesInAZoneOfItsTemperatureClassThatHoldsIt() {
    Map<String, Double> load = DemoFolder.rows("lots").stream().collect(Collectors.groupingBy(lot -> lot.text("zone"), Collectors.summingDouble(this::kilograms)));
    for (CsvRow lot : DemoFolder.rows("lots"))
      assertThat(zones.get(lot.text("zone")).text("temperature_class")).as(lot.text("lot")).isEqualTo(materials.get(lot.text("material")).text("temperature_class"));
    load.forEach((zone, kg) -> assertThat(kg).as(zone).isLessThanOrEqualTo(zones.get(zone).decimal("capacity_kg", "0", "99999999", 3).doubleValue()));
  }

  private double kilograms(CsvRow lot) {
    return lot.decimal("quantity", "0", "99999999", 3).doubleValue() * materials.get(lot.text("material")).decimal("mass_kg", "0", "999", 6).doubleValue();
  }

  @Test void everyBinBelongsToTheZoneOfTheLotInIt() {
    Map<String, CsvRow> bins = byCode("bins");
    assertThat(DemoFolder.column("bins", "zone")).isSubsetOf(zones.keySet());
    for (CsvRow lot : DemoFolder.rows("lots")) if (!lot.isEmpty("bin")) assertThat(bins.get(lot.text("bin")).text("zone")).isEqualTo(lot.text("zone"));
  }

  @Test void everyBinHoldsTheLotsInIt() {
    Map<String, CsvRow> bins = byCode("bins");
    Map<String, Double> load = DemoFolder.rows("lots").stream().filter(lot -> !lot.isEmpty("bin")).collect(Collectors.groupingBy(lot -> lot.text("bin"), Collectors.summingDouble(this::kilograms)));
    load.forEach((bin, kg) -> assertThat(kg).as(bin).isLessThanOrEqualTo(bins.get(bin).decimal("capacity_kg", "0", "99999999", 3).doubleValue()));
  }

  @Test void everyThermometerIsEquipmentWithADayOfCalibrationAndSomeAreOverdue() {
    Map<String, CsvRow> equipment = byCode("equipment");
    for (CsvRow sensor : DemoFolder.rows("sensors"))
      if (sensor.parts("quantities").contains("temp")) assertThat(equipment.get(sensor.text("code")).text("calibration_due")).as(sensor.text("code")).startsWith("today");
    assertThat(DemoFolder.column("equipment", "calibration_due")).anyMatch(due -> due.startsWith("today-")).anyMatch(due -> due.matches("today\\+\\d"));
  }

  @Test void datesOfStockCountFromTheDayOfTheImportSoThatTheDemoStaysFresh() {
    assertThat(DemoFolder.column("lots", "expiry")).allMatch(date -> date.isEmpty() || date.matches("today[+-]\\d+"))
        .anyMatch(date -> date.startsWith("today-")).anyMatch(date -> date.equals("today+3")).contains("");
  }

  @Test void reservesOfEveryClassLieWhereTheyBelong() {
    for (CsvRow lot : DemoFolder.rows("lots"))
      if (lot.text("reserve_class").equals("PHYSICAL_RESERVE")) assertThat(kind(zones.get(lot.text("zone")).text("facility"))).as(lot.text("lot")).isIn("RESERVE", "DUAL_USE_BASE");
    assertThat(DemoFolder.column("lots", "reserve_class")).contains("COMMERCIAL", "PHYSICAL_RESERVE", "ENTERPRISE_RESERVE");
  }

  private static String kind(String facility) { return DemoFolder.rows("facilities").stream().filter(row -> row.text("code").equals(facility)).findFirst().orElseThrow().text("kind"); }

  @Test void everyVehicleHasAHome() { assertThat(DemoFolder.column("vehicles", "home")).isSubsetOf(facilities); }

  /** The administrator is not among them: the first start makes one, with a password of its own. */
  @Test void everyRoleOfTheFloorIsPlayedBySomebody() {
    assertThat(String.join(";", DemoFolder.column("users", "roles"))).contains("OPERATOR@*", "LEAD@*", "PLANNER@*", "MANAGER@*", "AUDITOR@*").doesNotContain("ADMINISTRATOR");
  }
}
