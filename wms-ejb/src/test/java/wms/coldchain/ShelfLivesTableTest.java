package wms.coldchain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import wms.coldchain.sql.ShelfLives;
import wms.inventory.Warehouse;
import wms.shared.Actor;
import wms.shared.DatabaseTest;
import wms.shared.Fired;
import wms.shared.Refusal;
import wms.shared.Right;
import wms.shared.csv.ImportTables;

class ShelfLivesTableTest extends DatabaseTest {
  private static final String HEAD = "material,life_days,at_c,least_c,activation_kj,q10,model,model_zh,model_en\n";
  private static final Actor CLERK = new Actor("clerk", "Clerk", "local", Map.of("*", Set.of(Right.ADMINISTER)));
  private ImportTables tables;

  @BeforeEach void materials() {
    tables = new ImportTables(List.of(new ShelfLivesTable(sql)), entities, Fired.event(), Clock.systemUTC());
    transacted(() -> Warehouse.furnish(sql));
  }

  @Test void materialsAgeByStepsOrByAnActivationEnergy() {
    load("MILK,15,4,,,0=3;10=2.5,,,\nLAMB,10,5,,83.144,,,,\n");
    Map<String, ShelfLife> lives = new ShelfLives(sql).all();
    assertThat(lives.get("MILK").speed(14) / lives.get("MILK").speed(4)).isCloseTo(Math.pow(3, 0.6) * Math.pow(2.5, 0.4), within(1e-9));
    assertThat(lives.get("LAMB").speed(15)).isCloseTo(3.48225, within(5e-5));
    assertThat(lives).doesNotContainKey("TENT");
  }

  @Test void everyFaultIsNamed() {
    load("MILK,15,4,,,0=3,,,\n");
    List<Refusal.Field> faults = catchThrowableOfType(Refusal.class, () -> load("LAMB,10,4,,,,,,\nTENT,0,4,9,80,0=3,,,\nNONE,10,4,,,3 times,,,\nMILK,15,4,,80,,,,\n")).fields();
    assertThat(faults).extracting(Refusal.Field::pointer, Refusal.Field::code).containsExactlyInAnyOrder(
        tuple("/rows/2/q10", "EMPTY"), tuple("/rows/3/life_days", "NUMBER_TOO_SMALL"), tuple("/rows/3/q10", "NOT_ALLOWED_HERE"), tuple("/rows/3/least_c", "NUMBER_TOO_LARGE"),
        tuple("/rows/4/q10", "NOT_ONE_OF"), tuple("/rows/4/material", "UNKNOWN_REFERENCE"), tuple("/rows/5/material", "ALREADY_THERE"));
  }

  @Test void rowsOfOneModelSayTheSame() {
    load("MILK,15,4,,,0=3,DAIRY,奶,Dairy\nLAMB,15.0,4,,,0=3.0,DAIRY,,\n");
    assertThat(sql.list(row -> row.text("name_en"), "SELECT * FROM shelf_model")).containsExactly("Dairy");
    assertThat(catchThrowableOfType(Refusal.class, () -> load("TENT,16,4,,,0=3,DAIRY,,\n")).fields()).extracting(Refusal.Field::pointer, Refusal.Field::code).containsExactly(tuple("/rows/2/model", "MODEL_DIFFERS"));
    transacted(() -> sql.update("INSERT INTO shelf_model (code, name_zh, name_en, life_days, at_c, q10, retired_at, version) VALUES ('OLD', '旧', 'Old', 14, 4, '0=3', 1, 1)"));
    assertThat(catchThrowableOfType(Refusal.class, () -> load("TENT,14,4,,,0=3,OLD,,\n")).fields()).extracting(Refusal.Field::code).containsExactly("MODEL_RETIRED");
  }

  private void load(String rows) { transacted(() -> tables.load(Map.of("shelf_lives", (HEAD + rows).getBytes(StandardCharsets.UTF_8)), CLERK)); }
}
