package wms.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import wms.shared.Actor;
import wms.shared.Contains;
import wms.shared.DatabaseTest;
import wms.shared.Deed;
import wms.shared.Fired;
import wms.shared.Names;
import wms.shared.Refusal;
import wms.shared.Right;
import wms.shared.csv.ImportTables;

class ChangeMaterialTest extends DatabaseTest {
  private static final Actor CLERK = new Actor("clerk", "Clerk", "local", Map.of("*", Set.of(Right.ADMINISTER)));
  private static final String HEAD = "code,name_zh,name_en,unit,step,temperature_class,shelf_life_days,mass_kg,volume_m3,storage_groups,shrink_percent_day,shrink_at_c,shrink_at_humidity,humidity_low,humidity_high\n";
  private final Fired<Deed> deeds = Fired.event();
  private ImportTables tables;
  private MaterialBook book;
  private ChangeMaterial change;

  @BeforeEach void pearsAndRice() {
    tables = new ImportTables(List.of(new MaterialsTable(sql)), entities, Fired.event(), Clock.fixed(Instant.parse("2026-11-22T09:00:00Z"), ZoneOffset.UTC));
    book = new MaterialBook(sql);
    change = new ChangeMaterial(sql, book, deeds, Fired.event());
    load("PEAR,梨,Pear,kg,0.001,PRODUCE_COLD,120,1.08,0.004,odour_maker;ETHYLENE_MAKER,0.05,0,92,90,95\nRICE,米,Rice_5,bag,1,AMBIENT,,5,0.006,,,,,,\n");
  }

  private void load(String rows) { transacted(() -> tables.load(Map.of("materials", (HEAD + rows).getBytes(StandardCharsets.UTF_8)), CLERK)); }

  @Test void aMaterialSaysHowItWantsToLie() {
    MaterialView pear = book.material("PEAR");
    assertThat(pear.storageGroups()).containsExactly(StorageGroup.ETHYLENE_MAKER, StorageGroup.ODOUR_MAKER);
    assertThat(pear.shrinkPercentDay()).isEqualByComparingTo("0.05");
    assertThat(pear.shrinkAtC()).isEqualByComparingTo("0");
    assertThat(pear.shrinkAtHumidity()).isEqualTo(92);
    assertThat(pear.humidityLow()).isEqualTo(90);
    assertThat(book.material("RICE").storageGroups()).isEmpty();
    assertThat(book.material("RICE").humidityHigh()).isNull();
  }

  @Test void itIsFoundByWhatAReaderTypes() {
    assertThat(book.after("", Contains.text("e_5"), null, 10)).extracting(MaterialView::code).containsExactly("RICE");
    assertThat(book.after("", Contains.text("梨"), TemperatureClass.PRODUCE_COLD, 10)).extracting(MaterialView::code).containsExactly("PEAR");
    assertThat(book.after("", Contains.text("梨"), TemperatureClass.AMBIENT, 10)).isEmpty();
  }

  @Test void anAdministratorDescribesItAnewAndTheTrailKnows() {
    MaterialFacts facts = new MaterialFacts(Names.of("香梨", "Fragrant pear"), 90, List.of(StorageGroup.ETHYLENE_MAKER), new BigDecimal("0.08"), new BigDecimal("-0.5"), 90, 85, null, List.of(CertificateKind.QUARANTINE, CertificateKind.ORIGIN));
    MaterialView changed = transacted(() -> change.change("PEAR", facts, 1, CLERK));
    assertThat(changed.version()).isEqualTo(2);
    assertThat(changed.facts()).usingComparatorForType(BigDecimal::compareTo, BigDecimal.class).usingRecursiveComparison().isEqualTo(facts);
    assertThat(changed.unit()).isEqualTo("kg");
    assertThat(deeds.events()).extracting(Deed::action).containsExactly("catalogue.material.changed");
    assertThat(catchThrowableOfType(Refusal.class, () -> transacted(() -> change.change("PEAR", facts, 1, CLERK))).kind()).isEqualTo(Refusal.Kind.STALE);
  }

  @Test void everyBadFactIsNamed() {
    MaterialFacts facts = new MaterialFacts(Names.of(" ", null), 0, null, new BigDecimal("0.0001"), new BigDecimal("61"), 100, 90, 80, null);
    assertThat(catchThrowableOfType(Refusal.class, () -> transacted(() -> change.change("PEAR", facts, 1, CLERK))).fields()).extracting(Refusal.Field::pointer)
        .containsExactly("/names/zh", "/names/en", "/shelfLifeDays", "/humidityHigh", "/shrinkPercentDay", "/shrinkAtC", "/shrinkAtHumidity");
    assertThat(catchThrowableOfType(Refusal.class, () -> load("FIG,无花果,Fig,kg,1,COOL,7,1,1,LOUD,11,61,100,95,90\n")).fields()).extracting(Refusal.Field::pointer)
        .containsExactly("/rows/2/storage_groups", "/rows/2/shrink_percent_day", "/rows/2/shrink_at_c", "/rows/2/shrink_at_humidity", "/rows/2/humidity_high");
  }

  @Test void inWhichAirItDriesSoFastIsSaidOfARateOnly() {
    MaterialFacts noRate = new MaterialFacts(Names.of("梨", "Pear"), 90, null, null, BigDecimal.ONE, null, null, null, null);
    assertThat(catchThrowableOfType(Refusal.class, () -> transacted(() -> change.change("PEAR", noRate, 1, CLERK))).fields()).extracting(Refusal.Field::pointer).containsExactly("/shrinkPercentDay");
    MaterialFacts onlyHumid = new MaterialFacts(Names.of("梨", "Pear"), 90, null, BigDecimal.ONE, null, 90, null, null, null);
    assertThat(catchThrowableOfType(Refusal.class, () -> transacted(() -> change.change("PEAR", onlyHumid, 1, CLERK))).fields()).extracting(Refusal.Field::pointer).containsExactly("/shrinkAtC");
    assertThat(catchThrowableOfType(Refusal.class, () -> load("FIG,无花果,Fig,kg,1,COOL,7,1,1,,,1,,,\nDATE,椰枣,Date,kg,1,COOL,7,1,1,,1,,90,,\n")).fields()).extracting(Refusal.Field::pointer)
        .containsExactly("/rows/2/shrink_percent_day", "/rows/3/shrink_at_c");
  }
}
