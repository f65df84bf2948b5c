package wms.facilities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
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
import wms.shared.Refusal;
import wms.shared.Right;
import wms.shared.Scope;
import wms.shared.csv.ImportTables;
import wms.telemetry.SensorState;
import wms.telemetry.usecase.LatestReadings;
import wms.telemetry.usecase.SensorBook;

class EquipmentTest extends DatabaseTest {
  /** Already the 23rd in Ürümqi and Shanghai. */
  private static final Clock EVENING = Clock.fixed(Instant.parse("2026-11-22T18:30:00Z"), ZoneOffset.UTC);
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final Actor CLERK = new Actor("clerk", "Clerk", "local", Map.of("*", Set.of(Right.ADMINISTER)));
  private static final Actor LEAD = new Actor("lead", "Lead", "local", Map.of("MNS", Set.of(Right.ANSWER_ALARM)));
  private static final String HEAD = "code,name_zh,name_en,facility,zone,kind,status,status_reason,serial,calibration_due\n";
  private final Fired<Deed> deeds = Fired.event();
  private ImportTables tables;
  private EquipmentBook book;
  private ChangeEquipment change;

  @BeforeEach void aColdStoreWithItsMachines() {
    Facilities places = new Facilities(entities);
    tables = new ImportTables(List.of(new FacilitiesTable(places, sql), new ZonesTable(places, sql), new BinsTable(sql), new EquipmentTable(sql, EVENING)), entities, Fired.event(), EVENING);
    book = new EquipmentBook(sql, EVENING);
    change = new ChangeEquipment(sql, book, deeds, Fired.event(), EVENING);
    load("facilities", "code,kind,name_zh,name_en,county,organisation,lat,lon,time_zone\nMNS,COLD_STORE,玛纳斯,Manas,玛纳斯县,合作社,44.30,86.22,Asia/Shanghai\nQT,COLD_STORE,奇台,Qitai,奇台县,合作社,44,89,Asia/Shanghai\n");
    load("zones", "code,facility,name_zh,name_en,temperature_class,normal_use,area_m2,capacity_kg\nMNS-A1,MNS,一号库,Room 1,PRODUCE_COLD,STORAGE,400,200000\n");
    load("equipment", HEAD + "CH1,机组,Chiller,MNS,,CHILLER,WORKING,,SN-1,\nT1,温度,Probe,MNS,MNS-A1,SENSOR,WORKING,,SN-2,2026-11-22\nT2,温度,Probe,MNS,MNS-A1,SENSOR,WORKING,,SN-3,2026-11-23\n"
        + "L1,记录仪,Logger,MNS,,LOGGER,LIMITED,屏幕坏,SN-4,2027-06-01\nOLD,旧,Old logger,QT,,LOGGER,RETIRED,报废,SN-5,2020-01-01\n");
  }

  private void load(String table, String text) { transacted(() -> tables.load(Map.of(table, text.getBytes(StandardCharsets.UTF_8)), CLERK)); }

  private List<EquipmentView> list(String facility, String text, Scope scope) { return book.dueFirst("", new EquipmentFilter(facility, null, null, Contains.text(text), scope), 10); }

  @Test void whatIsOverdueStandsFirstAndTheRetiredLast() {
    assertThat(list(null, "", Scope.EVERYWHERE)).extracting(EquipmentView::code, EquipmentView::calibration).containsExactly(tuple("T1", Calibration.OVERDUE), tuple("T2", Calibration.DUE_SOON),
        tuple("L1", Calibration.GOOD), tuple("CH1", Calibration.NOT_NEEDED), tuple("OLD", Calibration.NOT_NEEDED));
  }

  @Test void theListIsReadPageByPage() {
    EquipmentFilter all = new EquipmentFilter(null, null, null, Contains.text(""), Scope.EVERYWHERE);
    EquipmentView second = book.dueFirst("", all, 2).get(1);
    assertThat(book.dueFirst(EquipmentBook.cursor(second), all, 2)).extracting(EquipmentView::code).containsExactly("L1", "CH1");
    assertThat(book.dueFirst(EquipmentBook.cursor(book.equipment("CH1")), all, 2)).extracting(EquipmentView::code).containsExactly("OLD");
    assertThat(catchThrowableOfType(Refusal.class, () -> book.dueFirst("rubbish", all, 2)).kind()).isEqualTo(Refusal.Kind.INVALID);
  }

  @Test void aReaderSeesWhatIsTheirsAndFindsIt() {
    assertThat(list(null, "sn-3", Scope.EVERYWHERE)).extracting(EquipmentView::code).containsExactly("T2");
    assertThat(list(null, "logger", new Scope(Set.of("QT")))).extracting(EquipmentView::code).containsExactly("OLD");
    assertThat(list("QT", "chiller", Scope.EVERYWHERE)).isEmpty();
  }

  @Test void aLeadSaysThatAMachineStandsStillAndTheTrailKnows() {
    EquipmentView down = transacted(() -> change.change("CH1", new EquipmentChange(WorkStatus.DOWN, "压缩机异响", null, null), 1, LEAD));
    assertThat(down.status()).isEqualTo(WorkStatus.DOWN);
    assertThat(down.statusReason()).isEqualTo("压缩机异响");
    assertThat(down.version()).isEqualTo(2);
    assertThat(deeds.events()).singleElement().satisfies(deed -> assertThat(deed.details()).containsEntry("from", "WORKING").containsEntry("to", "DOWN"));
    assertThat(transacted(() -> change.change("CH1", new EquipmentChange(WorkStatus.WORKING, null, null, null), 2, LEAD)).statusReason()).isNull();
    assertThat(catchThrowableOfType(Refusal.class, () -> transacted(() -> change.change("CH1", new EquipmentChange(WorkStatus.WORKING, null, null, null), 2, LEAD))).kind()).isEqualTo(Refusal.Kind.STALE);
  }

  @Test void onlyAnAdministratorMovesADayOfCalibration() {
    EquipmentChange calibrated = new EquipmentChange(WorkStatus.WORKING, null, TODAY.plusYears(1), null);
    assertThat(catchThrowableOfType(Refusal.class, () -> transacted(() -> change.change("T1", calibrated, 1, LEAD))).kind()).isEqualTo(Refusal.Kind.FORBIDDEN);
    assertThat(transacted(() -> change.change("T1", calibrated, 1, CLERK)).calibration()).isEqualTo(Calibration.GOOD);
  }

  @Test void whatDoesNotWorkNeedsAReason() {
    assertThat(catchThrowableOfType(Refusal.class, () -> transacted(() -> change.change("CH1", new EquipmentChange(WorkStatus.LIMITED, " ", null, null), 1, LEAD))).fields())
        .singleElement().extracting(Refusal.Field::code).isEqualTo("REASON_MISSING");
    assertThat(catchThrowableOfType(Refusal.class, () -> load("equipment", HEAD + "X,x,x,QT,MNS-A1,FRIDGE,DOWN,,,soon\n")).fields()).extracting(Refusal.Field::pointer)
        .containsExactly("/rows/2/kind", "/rows/2/calibration_due", "/rows/2/status_reason", "/rows/2/zone");
  }

  @Test void aSensorShowsThatItsCalibrationIsOverdue() {
    sql.update("INSERT INTO gateway (code, facility) VALUES ('GW', 'MNS')");
    for (String sensor : List.of("T1", "T2", "T9")) sql.update("INSERT INTO sensor (code, zone, gateway, quantities, gap_limit_seconds) VALUES (?, 'MNS-A1', 'GW', 'temp', 60)", sensor);
    assertThat(new SensorBook(sql, new LatestReadings(sql), EVENING).of("MNS-A1")).extracting(SensorState::code, SensorState::calibration)
        .containsExactly(tuple("T1", Calibration.OVERDUE), tuple("T2", Calibration.DUE_SOON), tuple("T9", Calibration.NOT_NEEDED));
  }

  @Test void aBinSaysWhatItHoldsAndWhereItIs() {
    load("bins", "code,zone,capacity_kg,capacity_m3,length_mm,width_mm,height_mm,aisle,position,level\nB2,MNS-A1,1200,1.8,1200,1000,1500,A,2,0\nB1,MNS-A1,1200,1.8,1200,1000,1500,A,1,1\nB0,MNS-A1,,,,,,A,1,0\n");
    FacilityBook facilities = new FacilityBook(sql);
    assertThat(facilities.bins("MNS-A1")).extracting(BinView::code).containsExactly("B0", "B1", "B2");
    assertThat(facilities.bins("MNS-A1").get(2)).satisfies(bin -> {
      assertThat(bin.capacityKg()).isEqualByComparingTo("1200");
      assertThat(bin.aisle()).isEqualTo("A");
      assertThat(bin.position()).isEqualTo(2);
      assertThat(bin.heightMm()).isEqualTo(1500);
    });
    assertThat(facilities.bins("MNS-A1").get(0).capacityKg()).isNull();
  }
}
