package wms.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import wms.shared.Actor;
import wms.shared.DatabaseTest;
import wms.shared.Fired;
import wms.shared.Quantity;
import wms.shared.Refusal;
import wms.shared.csv.ImportTables;

class PacksTest extends DatabaseTest {
  private static final String HEAD = "material,code,level,gtin,quantity,mass_kg,volume_m3,length_mm,width_mm,height_mm\n";
  private ImportTables tables;
  private MaterialBook book;

  @BeforeEach void aCatalogueOfGrapesAndTents() {
    tables = new ImportTables(List.of(new MaterialsTable(sql), new PacksTable(sql)), entities, Fired.event(), Clock.fixed(Instant.parse("2026-11-22T09:00:00Z"), ZoneOffset.UTC));
    book = new MaterialBook(sql);
    load("materials", """
        code,name_zh,name_en,gtin,unit,step,temperature_class,mass_kg,volume_m3
        GRAPE,葡萄,Grapes,9521000000377,kg,0.001,PRODUCE_COLD,1.08,0.0042
        TENT,帐篷,Tent,,pcs,1,AMBIENT,52,0.36
        """);
  }

  private void load(String table, String text) { transacted(() -> tables.load(Map.of(table, text.getBytes(StandardCharsets.UTF_8)), Actor.system("test"))); }

  private List<Refusal.Field> refused(String rows) { return catchThrowableOfType(Refusal.class, () -> load("packs", HEAD + rows)).fields(); }

  @Test void aPackSaysHowManyBaseUnitsAreInIt() {
    load("packs", HEAD + "GRAPE,PALLET,PALLET,59521000000372,480.000,560,1.92,1200,1000,1600\nGRAPE,BOX,CASE,19521000000374,7.500,8.2,,400,300,133\n");
    assertThat(book.packsOf("GRAPE")).extracting(PackView::code, PackView::quantity)
        .containsExactly(tuple("BOX", Quantity.of("7.5", "kg")), tuple("PALLET", Quantity.of("480", "kg")));
    assertThat(book.packsOf("GRAPE").get(0).volumeM3()).as("from its sides, never too small").isEqualByComparingTo("0.015960");
    assertThat(book.packsOf("TENT")).isEmpty();
  }

  @Test void aScannedNumberSaysWhichGoodsAndHowMuch() {
    load("packs", HEAD + "GRAPE,BOX,CASE,19521000000374,7.500,8.2,0.016,,,\n");
    assertThat(book.tradeItem(Gtin.parse("19521000000374"))).contains(new TradeItem("19521000000374", "GRAPE", "BOX", Quantity.of("7.5", "kg")));
    assertThat(book.tradeItem(Gtin.parse("9521000000377"))).contains(new TradeItem("9521000000377", "GRAPE", null, Quantity.of("1", "kg")));
    assertThat(book.tradeItem(Gtin.parse("09521000000377"))).as("zeros in front change nothing").map(TradeItem::material).contains("GRAPE");
    assertThat(book.tradeItem(Gtin.parse("9521234543213"))).isEmpty();
  }

  @Test void aNumberWrittenWithZerosIsFoundByItsShortForm() {
    load("packs", HEAD + "TENT,BALE,CASE,00000096385074,4,210,1.5,,,\n");
    assertThat(book.tradeItem(Gtin.parse("96385074"))).map(TradeItem::pack).contains("BALE");
    assertThat(book.tradeItem(Gtin.parse("000096385074"))).map(TradeItem::pack).contains("BALE");
  }

  @Test void aNumberMeansOneThingOnly() {
    load("packs", HEAD + "GRAPE,BOX,CASE,19521000000374,7.500,8.2,0.016,,,\n");
    assertThat(refused("TENT,A,CASE,09521000000377,2,1,1,,,\nTENT,B,CASE,19521000000374,2,1,1,,,\nTENT,C,CASE,96385074,2,1,1,,,\nTENT,D,CASE,0000096385074,2,1,1,,,\n"))
        .extracting(Refusal.Field::pointer, Refusal.Field::code)
        .containsExactly(tuple("/rows/2/gtin", "ALREADY_THERE"), tuple("/rows/3/gtin", "ALREADY_THERE"), tuple("/rows/5/gtin", "TWICE_IN_FILE"));
    Refusal material = catchThrowableOfType(Refusal.class, () -> load("materials", "code,name_zh,name_en,gtin,unit,step,temperature_class,mass_kg,volume_m3\nPLUM,李,Plum,19521000000374,kg,1,COOL,1,1\n"));
    assertThat(material.fields()).singleElement().extracting(Refusal.Field::code).isEqualTo("ALREADY_THERE");
  }

  @Test void everyFaultOfAPackIsNamed() {
    assertThat(refused("TENT,A,CRATE,123,0.5,0,,400,,\nPEAR,B,CASE,,1,1,1,,,\n")).extracting(Refusal.Field::pointer, Refusal.Field::code).containsExactly(
        tuple("/rows/2/level", "NOT_ONE_OF"), tuple("/rows/2/gtin", "CHECK_DIGIT_WRONG"), tuple("/rows/2/mass_kg", "NUMBER_TOO_SMALL"), tuple("/rows/2/volume_m3", "EMPTY"),
        tuple("/rows/2/quantity", "NOT_IN_STEPS"), tuple("/rows/3/material", "UNKNOWN_REFERENCE"));
  }
}
