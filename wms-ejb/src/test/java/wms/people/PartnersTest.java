package wms.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

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
import wms.catalogue.MaterialsTable;
import wms.catalogue.TemperatureClass;
import wms.shared.Actor;
import wms.shared.Contains;
import wms.shared.DatabaseTest;
import wms.shared.Deed;
import wms.shared.Fired;
import wms.shared.Refusal;
import wms.shared.Right;
import wms.shared.csv.ImportTables;

class PartnersTest extends DatabaseTest {
  private static final Actor CLERK = new Actor("clerk", "Clerk", "local", Map.of("*", Set.of(Right.ADMINISTER)));
  private static final String HEAD = "code,name_zh,name_en,roles,gln,county,contact,life_at_receipt_days,life_at_issue_days\n";
  private final Fired<Deed> deeds = Fired.event();
  private ImportTables tables;
  private PartnerBook book;
  private ChangeMinimumLife changeLife;

  @BeforeEach void aHospitalAndADairy() {
    tables = new ImportTables(List.of(new MaterialsTable(sql), new PartnersTable(sql), new PartnerLivesTable(sql)), entities, Fired.event(), Clock.fixed(Instant.parse("2026-11-22T09:00:00Z"), ZoneOffset.UTC));
    book = new PartnerBook(sql);
    changeLife = new ChangeMinimumLife(sql, book, new MaterialBook(sql), deeds, Fired.event());
    load("materials", "code,name_zh,name_en,unit,step,temperature_class,mass_kg,volume_m3\nMILK,奶,Milk,pcs,1,CHILLED,1,0.001\nYOGURT,酸奶,Yoghurt,box,1,CHILLED,2,0.006\nRICE,米,Rice,bag,1,AMBIENT,5,0.006\n");
    load("partners", HEAD + "HOSP,人民医院,People's Hospital,consignee,6901234500004,昌吉市,张 0994-2345678,20,10\nDAIRY,乳业,Dairy,SUPPLIER;OWNER,,,,,\n");
    load("partner_lives", "partner,material,temperature_class,at_receipt_days,at_issue_days\nHOSP,MILK,,,5\nHOSP,,CHILLED,8,7\n");
  }

  private void load(String table, String text) { transacted(() -> tables.load(Map.of(table, text.getBytes(StandardCharsets.UTF_8)), CLERK)); }

  private List<Refusal.Field> refused(String table, String text) { return catchThrowableOfType(Refusal.class, () -> load(table, text)).fields(); }

  @Test void aPartnerMayBeSeveralThings() {
    assertThat(book.partner("DAIRY").roles()).containsExactly(PartnerRole.OWNER, PartnerRole.SUPPLIER);
    assertThat(book.after("", PartnerRole.SUPPLIER, Contains.text(""), 10)).extracting(PartnerView::code).containsExactly("DAIRY");
    assertThat(book.after("", null, Contains.text("hospital"), 10)).extracting(PartnerView::code).containsExactly("HOSP");
    assertThat(book.after("", null, Contains.text("100%"), 10)).isEmpty();
  }

  @Test void theNearestWishForRemainingLifeCounts() {
    MinimumLife life = book.partner("HOSP").minimumLife();
    assertThat(life.atIssueOf("MILK", TemperatureClass.CHILLED)).as("for the material").isEqualTo(5);
    assertThat(life.atIssueOf("YOGURT", TemperatureClass.CHILLED)).as("for its temperature class").isEqualTo(7);
    assertThat(life.atIssueOf("RICE", TemperatureClass.AMBIENT)).as("for everything").isEqualTo(10);
    assertThat(life.atReceiptOf("MILK", TemperatureClass.CHILLED)).as("the material says nothing of receipt").isEqualTo(8);
    assertThat(book.partner("DAIRY").minimumLife().atIssueOf("RICE", TemperatureClass.AMBIENT)).isNull();
  }

  @Test void aPaperNamesAPartnerByCodeOrByName() {
    assertThat(book.named("HOSP", PartnerRole.CONSIGNEE)).map(PartnerView::code).contains("HOSP");
    assertThat(book.named("人民医院", PartnerRole.CONSIGNEE)).map(PartnerView::code).contains("HOSP");
    assertThat(book.named("Dairy", PartnerRole.CONSIGNEE)).as("not a consignee").isEmpty();
    assertThat(book.named("somebody", PartnerRole.CONSIGNEE)).isEmpty();
  }

  @Test void anAdministratorChangesWhatAPartnerAsksForAndTheTrailKnows() {
    MinimumLife wish = new MinimumLife(null, 3, List.of(new MinimumLife.Special(null, TemperatureClass.AMBIENT, null, 60)));
    PartnerView changed = transacted(() -> changeLife.change("HOSP", wish, 1, CLERK));
    assertThat(changed.version()).isEqualTo(2);
    assertThat(changed.minimumLife()).isEqualTo(wish);
    assertThat(deeds.events()).singleElement().satisfies(deed -> assertThat(deed.action()).isEqualTo("people.partner.life-changed"));
    assertThat(catchThrowableOfType(Refusal.class, () -> transacted(() -> changeLife.change("HOSP", wish, 1, CLERK))).kind()).isEqualTo(Refusal.Kind.STALE);
  }

  @Test void aWishIsForAMaterialOrForAClassAndNotTwice() {
    MinimumLife muddle = new MinimumLife(-1, 4000, List.of(new MinimumLife.Special("RICE", TemperatureClass.CHILLED, 1, 1), new MinimumLife.Special("MILK", null, 1, 1), new MinimumLife.Special("MILK", null, 2, 2)));
    assertThat(catchThrowableOfType(Refusal.class, () -> transacted(() -> changeLife.change("HOSP", muddle, 1, CLERK))).fields()).extracting(Refusal.Field::pointer)
        .containsExactly("/atReceiptDays", "/atIssueDays", "/exceptions/0", "/exceptions/2");
    Actor operator = new Actor("op", "Operator", "local", Map.of("*", Set.of(Right.WORK_STOCK)));
    assertThat(catchThrowableOfType(Refusal.class, () -> transacted(() -> changeLife.change("HOSP", new MinimumLife(1, 1, List.of()), 1, operator))).kind()).isEqualTo(Refusal.Kind.FORBIDDEN);
  }

  @Test void everyFaultOfThePartnersFileIsNamed() {
    assertThat(refused("partners", HEAD + "A,甲,A,FRIEND,6901234500005,,,,-1\nB,乙,B,,6901234500004,,,,\nHOSP,丙,C,OWNER,,,,,\n")).extracting(Refusal.Field::pointer, Refusal.Field::code).containsExactly(
        tuple("/rows/2/roles", "NOT_ONE_OF"), tuple("/rows/2/gln", "CHECK_DIGIT_WRONG"), tuple("/rows/2/life_at_issue_days", "NUMBER_TOO_SMALL"),
        tuple("/rows/3/roles", "EMPTY"), tuple("/rows/3/gln", "ALREADY_THERE"), tuple("/rows/4/code", "ALREADY_THERE"));
    assertThat(refused("partner_lives", "partner,material,temperature_class,at_receipt_days,at_issue_days\nHOSP,MILK,CHILLED,1,1\nNOBODY,RICE,,1,\nHOSP,MILK,,1,\n")).extracting(Refusal.Field::pointer, Refusal.Field::code)
        .containsExactly(tuple("/rows/2/material", "MATERIAL_OR_CLASS"), tuple("/rows/3/partner", "UNKNOWN_REFERENCE"), tuple("/rows/4/partner", "ALREADY_THERE"));
  }
}
