package wms.shared.csv;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import wms.shared.Actor;
import wms.shared.CivilTime;
import wms.shared.Deed;
import wms.shared.Refusal;
import wms.shared.Right;
import wms.shared.UseCase;

/**
 * Fills tables from files: all of them or, when anything in any of them is wrong, none. The report names every error of the first
 * table that has any; tables after it would stumble over what is missing.
 */
@UseCase
public class ImportTables {
  private static final int TOGETHER = 1000;
  private final Iterable<ImportTable> tables;
  private final EntityManager entities;
  private final Event<Deed> deeds;
  private final Clock clock;

  @Inject ImportTables(Instance<ImportTable> tables, EntityManager entities, Event<Deed> deeds, Clock clock) {
    this((Iterable<ImportTable>) tables, entities, deeds, clock);
  }

  public ImportTables(Iterable<ImportTable> tables, EntityManager entities, Event<Deed> deeds, Clock clock) {
    this.tables = tables;
    this.entities = entities;
    this.deeds = deeds;
    this.clock = clock;
  }

  /**
   * @param files the bytes of a file by the name of its table
   * @return what was filled, in the order it was done
   * @throws Refusal unprocessable IMPORT_REFUSED with every error, or not found for a table that is not known
   */
  public List<Imported> load(Map<String, byte[]> files, Actor by) { return load(files, by, rows -> {}); }

  /** @param progress told how many rows of a table have been checked */
  public List<Imported> load(Map<String, byte[]> files, Actor by, IntConsumer progress) {
    by.mustBeAllowed(Right.ADMINISTER, Actor.EVERYWHERE);
    List<Imported> done = new ArrayList<>();
    for (ImportTable table : inOrder(files.keySet())) done.add(load(table, files.get(table.table()), by, progress));
    return done;
  }

  private List<ImportTable> inOrder(Set<String> names) {
    List<ImportTable> wanted = new ArrayList<>();
    for (ImportTable table : tables) if (names.contains(table.table())) wanted.add(table);
    Set<String> known = wanted.stream().map(ImportTable::table).collect(Collectors.toSet());
    names.stream().filter(name -> !known.contains(name)).sorted().findFirst().ifPresent(name -> { throw Refusal.notFound("table", name); });
    wanted.sort(Comparator.comparingInt(ImportTable::order));
    return wanted;
  }

  private Imported load(ImportTable table, byte[] bytes, Actor by, IntConsumer progress) {
    CsvFile file = CsvFile.open(bytes, table.columns(), LocalDate.ofInstant(clock.instant(), CivilTime.BEIJING), rows -> {
      if (rows % TOGETHER == 0) letGo();
      progress.accept(rows);
    });
    table.load(file.each(), by);
    mustBeGood(table, file.errors());
    letGo();
    deeds.fire(Deed.of(by, "import.table.loaded", "table", table.table(), null, Map.of("rows", file.count())));
    return new Imported(table.table(), file.count());
  }

  /** What has been stored by entities goes to the database and is kept here no longer. */
  private void letGo() {
    entities.flush();
    entities.clear();
  }

  /** @throws Refusal not found, for a table that is not known */
  public void mustKnow(String table) { inOrder(Set.of(table)); }

  private static void mustBeGood(ImportTable table, CsvErrors errors) {
    if (errors.isEmpty()) return;
    List<Refusal.Field> fields = errors.list().stream().map(error -> new Refusal.Field(error.pointer(), error.code(), error.params())).toList();
    throw Refusal.unprocessable(CsvReason.IMPORT_REFUSED, Map.of("table", table.table(), "errors", errors.count()), fields);
  }
}
