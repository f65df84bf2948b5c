package wms.shared.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import wms.catalogue.MaterialBook;
import wms.catalogue.MaterialsTable;
import wms.shared.Actor;
import wms.shared.DatabaseTest;
import wms.shared.Fired;
import wms.shared.Refusal;
import wms.shared.Right;
import wms.shared.csv.ImportTables;

class ImportJobTest extends DatabaseTest {
  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
  private static final Clock CLOCK = Clock.fixed(NOON, ZoneOffset.UTC);
  private static final Actor CLERK = new Actor("clerk", "Clerk", "local", Map.of("*", Set.of(Right.ADMINISTER)));
  private static final String HEAD = "code,name_zh,name_en,unit,step,temperature_class,mass_kg,volume_m3\n";
  private final Fired<ImportQueued> queued = Fired.event();
  private QueueImport queue;
  private RunImport run;
  private TellImport tell;

  @BeforeEach void anOfficeThatImports() {
    ImportTables tables = new ImportTables(List.of(new MaterialsTable(sql)), entities, Fired.event(), CLOCK);
    queue = new QueueImport(sql, tables, jobs(Duration.ZERO), queued, CLOCK);
    run = new RunImport(sql, tables, CLOCK);
    tell = new TellImport(sql, CLOCK);
  }

  private ImportJobs jobs(Duration later) { return new ImportJobs(sql, Clock.offset(CLOCK, later)); }

  private ImportQueued queued(String rows) {
    transacted(() -> queue.queue("materials", (HEAD + rows).getBytes(StandardCharsets.UTF_8), CLERK));
    return queued.events().get(queued.events().size() - 1);
  }

  private static String materials(int count, String unit) {
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < count; i++) rows.append("M-").append(i).append(",物资,Goods,").append(unit).append(",1,COOL,1,1\n");
    return rows.toString();
  }

  @Test void aJobIsDoneTogetherWithItsRows() {
    ImportQueued job = queued(materials(2_500, "kg"));
    assertThat(jobs(Duration.ZERO).job(job.id()).state()).isEqualTo(ImportState.QUEUED);
    List<Integer> progress = new ArrayList<>();
    transacted(() -> run.run(job, progress::add));
    assertThat(progress).hasSize(2_500).endsWith(2_500);
    ImportJob done = jobs(Duration.ofHours(1)).job(job.id());
    assertThat(done.state()).isEqualTo(ImportState.DONE);
    assertThat(done.rowsStored()).isEqualTo(2_500);
    assertThat(new MaterialBook(sql).material("M-2499").unit()).isEqualTo("kg");
  }

  @Test void ofVeryManyErrorsAllAreCountedAndTheFirstThousandTold() {
    ImportQueued job = queued(materials(3_000, "a b"));
    Refusal refusal = catchThrowableOfType(Refusal.class, () -> transacted(() -> run.run(job, rows -> {})));
    transacted(() -> tell.wasRefused(job.id(), 3_000, 3_000, refusal));
    ImportJob refused = jobs(Duration.ZERO).job(job.id());
    assertThat(refused.state()).isEqualTo(ImportState.REFUSED);
    assertThat(refused.errorCount()).isEqualTo(3_000);
    assertThat(refused.errors()).hasSize(1_000).first().satisfies(error -> {
      assertThat(error.pointer()).isEqualTo("/rows/2/unit");
      assertThat(error.params()).containsEntry("text", "a b");
    });
    assertThat(refused.rowsStored()).isZero();
    assertThat(new MaterialBook(sql).after("", 1)).isEmpty();
  }

  @Test void aJobWhoseServerDiedWasInterruptedAndStoredNothing() {
    ImportQueued job = queued(materials(1_500, "kg"));
    transacted(() -> tell.isAlive(job.id(), ImportState.RUNNING, 1_500, 700));
    assertThat(catchThrowableOfType(IllegalStateException.class, () -> transacted(() -> {
      run.run(job, rows -> {});
      throw new IllegalStateException("the power fails before the commit");
    }))).isNotNull();
    assertThat(jobs(Duration.ofSeconds(5)).job(job.id()).state()).isEqualTo(ImportState.RUNNING);
    ImportJob interrupted = jobs(Duration.ofSeconds(30)).job(job.id());
    assertThat(interrupted.state()).isEqualTo(ImportState.INTERRUPTED);
    assertThat(interrupted.rowsStored()).isZero();
    assertThat(new MaterialBook(sql).after("", 1)).isEmpty();
  }

  @Test void aTableNobodyKnowsIsNotQueued() {
    assertThat(catchThrowableOfType(Refusal.class, () -> transacted(() -> queue.queue("dragons", new byte[0], CLERK))).kind()).isEqualTo(Refusal.Kind.NOT_FOUND);
    assertThat(queued.events()).isEmpty();
  }
}
