package wms.shared.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import wms.catalogue.MaterialBook;
import wms.catalogue.MaterialView;
import wms.catalogue.MaterialsTable;
import wms.facilities.BinsTable;
import wms.facilities.Facilities;
import wms.facilities.FacilitiesTable;
import wms.facilities.FacilityBook;
import wms.facilities.ZonesTable;
import wms.shared.Actor;
import wms.shared.DatabaseTest;
import wms.shared.Deed;
import wms.shared.Fired;
import wms.shared.Refusal;
import wms.shared.Right;

class ImportTablesTest extends DatabaseTest {
  private static final String MATERIALS = "code,name_zh,name_en,gtin,gb38565,unit,step,temperature_class,shelf_life_days,mass_kg,volume_m3\n";
  private static final String GRAPES = "GRAPE,葡萄,Table grapes,9521234543213,1010101,kg,0.001,PRODUCE_COLD,21,1.05,0.004\n";
  private static final String FACILITIES = "code,kind,name_zh,name_en,county,organisation,lat,lon,time_zone\nMNS,PRECOOLING_CENTRE,玛纳斯,Manas,玛纳斯县,合作社,44.30,86.22,Asia/Urumqi\n";
  private static final String ZONES = "code,facility,name_zh,name_en,temperature_class,normal_use,emergency_use,area_m2,capacity_kg\nMNS-A1,MNS,一号库,Room 1,PRODUCE_COLD,STORAGE,,400,200000\n";
  private static final Actor CLERK = new Actor("clerk", "Clerk", "local", Map.of("*", Set.of(Right.ADMINISTER)));

  private final Fired<Deed> deeds = Fired.event();
  private ImportTables tables;
  private MaterialBook materials;
  private FacilityBook facilities;

  @BeforeEach void open() {
    Facilities places = new Facilities(entities);
    tables = new ImportTables(List.of(new BinsTable(sql), new ZonesTable(places, sql), new FacilitiesTable(places, sql), new MaterialsTable(sql)),
        entities, deeds, Clock.fixed(Instant.parse("2026-11-22T09:00:00Z"), ZoneOffset.UTC));
    materials = new MaterialBook(sql);
    facilities = new FacilityBook(sql);
  }

  private List<Imported> load(Map<String, String> files) {
    return transacted(() -> tables.load(files.entrySet().stream().collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, file -> file.getValue().getBytes(StandardCharsets.UTF_8))), CLERK));
  }

  private Refusal refused(Map<String, String> files) { return catchThrowableOfType(Refusal.class, () -> load(files)); }

  @Test void aMaterialComesInWithAllItsFacts() {
    load(Map.of("materials", MATERIALS + GRAPES));
    MaterialView grapes = materials.material("GRAPE");
    assertThat(grapes.gtin()).isEqualTo("9521234543213");
    assertThat(grapes.shelfLifeDays()).isEqualTo(21);
    assertThat(grapes.massKg()).isEqualByComparingTo("1.05");
    assertThat(grapes.names().zh()).isEqualTo("葡萄");
    assertThat(deeds.events()).singleElement().extracting(Deed::action).isEqualTo("import.table.loaded");
  }

  @Test void severalTablesComeInTheOrderTheyNeedEachOther() {
    assertThat(load(Map.of("bins", "code,zone\nMNS-A1-01,MNS-A1\n", "zones", ZONES, "facilities", FACILITIES)))
        .containsExactly(new Imported("facilities", 1), new Imported("zones", 1), new Imported("bins", 1));
    assertThat(facilities.binsOf("MNS-A1")).containsExactly("MNS-A1-01");
  }

  @Test void oneBadRowKeepsEveryRowOut() {
    Refusal refusal = refused(Map.of("materials", MATERIALS + GRAPES + "MILK,奶,Milk,9521234543214,99,kg,1,WARM,0,1,1\n"));
    assertThat(refusal.reason()).isEqualTo(CsvReason.IMPORT_REFUSED);
    assertThat(refusal.fields()).extracting(Refusal.Field::pointer).containsExactly("/rows/3/gtin", "/rows/3/gb38565", "/rows/3/temperature_class", "/rows/3/shelf_life_days");
    assertThat(materials.after("", 10)).isEmpty();
  }

  @Test void aBadTableTakesBackTheTablesBeforeIt() {
    Refusal refusal = refused(Map.of("facilities", FACILITIES, "zones", ZONES.replace(",MNS,", ",NOWHERE,")));
    assertThat(refusal.params()).containsEntry("table", "zones");
    assertThat(refusal.fields()).singleElement().extracting(Refusal.Field::code).isEqualTo("UNKNOWN_REFERENCE");
    assertThat(facilities.isEmpty()).isTrue();
  }

  @Test void whatIsThereAlreadyIsNotTakenASecondTime() {
    load(Map.of("materials", MATERIALS + GRAPES));
    assertThat(refused(Map.of("materials", MATERIALS + GRAPES)).fields()).extracting(Refusal.Field::pointer, Refusal.Field::code)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("/rows/2/gtin", "ALREADY_THERE"), org.assertj.core.groups.Tuple.tuple("/rows/2/code", "ALREADY_THERE"));
    assertThat(refused(Map.of("materials", MATERIALS + GRAPES.replace("GRAPE", "PLUM").replace("9521234543213", "") + GRAPES.replace("GRAPE", "PLUM").replace("9521234543213", ""))).fields())
        .extracting(Refusal.Field::code).containsExactly("TWICE_IN_FILE");
  }

  @Test void aTableNobodyKnowsIsRefused() { assertThat(refused(Map.of("dragons", "code\n")).kind()).isEqualTo(Refusal.Kind.NOT_FOUND); }

  @Test void onlyThoseWhoAdministerMayImport() {
    Actor operator = new Actor("op", "Operator", "local", Map.of("*", Set.of(Right.WORK_STOCK)));
    assertThat(catchThrowableOfType(Refusal.class, () -> transacted(() -> tables.load(Map.of(), operator))).kind()).isEqualTo(Refusal.Kind.FORBIDDEN);
  }
}
