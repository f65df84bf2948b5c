package wms.inventory.usecase;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import wms.catalogue.TemperatureClass;
import wms.inventory.CountFind;
import wms.inventory.CountLineState;
import wms.inventory.CountLineView;
import wms.inventory.CountState;
import wms.inventory.CountView;
import wms.inventory.LotPlace;
import wms.inventory.Place;
import wms.inventory.SampleBy;
import wms.inventory.domain.CountLine;
import wms.shared.Actor;
import wms.shared.Query;
import wms.shared.Refusal;
import wms.shared.Right;
import wms.shared.Row;
import wms.shared.Scope;
import wms.shared.Sql;

/**
 * Reads counts 盘点单. While a count is open, what the books expect and what others counted is shown only to those who may approve it:
 * with the right to correct stock (or to audit), and not one of its counters. Whoever counts, counts blind.
 */
@Query
public class CountBook {
  private final Sql sql;
  private final CountLines lines;

  @Inject public CountBook(Sql sql) {
    this.sql = sql;
    this.lines = new CountLines(sql);
  }

  /**
   * Newest first.
   *
   * @param facility null: all that the reader may see
   * @param open true: only those that nobody has closed
   * @param below number of the last count seen, or {@link Long#MAX_VALUE} to begin
   */
  public List<CountView> counts(String facility, boolean open, Scope scope, long below, int limit, Actor reader) {
    List<Object> params = new ArrayList<>(List.of(below));
    params.addAll(scope.params());
    String where = "WHERE seq < ?" + scope.and("facility");
    if (facility != null && !facility.isBlank()) {
      where += " AND facility = ?";
      params.add(facility);
    }
    if (open) where += " AND closed_at IS NULL";
    return sql.list(row -> view(row, reader), "SELECT * FROM stock_count " + where + " ORDER BY seq DESC FETCH FIRST " + limit + " ROWS ONLY", params.toArray());
  }

  /** What stands for a count when asking for those before it. */
  public static String cursor(CountView count) { return count.number().substring(count.number().indexOf('-') + 1); }

  /** @throws Refusal not found, also when the reader may not see its facility */
  public CountView count(String id, Actor reader) {
    return sql.first(row -> view(row, reader), "SELECT * FROM stock_count WHERE id = ?", id).filter(count -> reader.may(Right.SEE, count.facility())).orElseThrow(() -> Refusal.notFound("count", id));
  }

  /** In the order in which they are walked. @param after {@link #lineCursor} of the last line seen, or null to begin */
  public List<CountLineView> lines(String id, String after, int limit, Actor reader) {
    CountHead count = CountHead.of(id, sql, reader);
    return lines.views(id, count.limit(), goods(after), limit).stream().map(line -> count.isBlindFor(reader) ? blind(line, reader) : line).toList();
  }

  public static String lineCursor(CountLineView line) { return line.place().code() + "~" + line.lot(); }

  CountLineView line(String id, LotPlace goods, Actor reader) {
    CountHead count = CountHead.of(id, sql, reader);
    CountLineView line = lines.view(id, goods, count.limit());
    return count.isBlindFor(reader) ? blind(line, reader) : line;
  }

  List<CountLine> lines(String id) { return lines.of(id); }

  private static LotPlace goods(String after) {
    if (after == null) return null;
    String[] parts = after.split("~", 2);
    if (parts.length < 2) throw Refusal.invalid("/query/cursor", "INVALID_CURSOR");
    return new LotPlace(parts[1], Place.parse(parts[0]));
  }

  /**
   * One's own figure stays in sight; what others found and what is expected does not. Nor is one told that one's own figure is far off:
   * whoever is could try until it fits.
   */
  private static CountLineView blind(CountLineView line, Actor reader) {
    boolean own = reader.user().equals(line.countedBy());
    CountLineState state = own && line.state() == CountLineState.RECOUNT ? CountLineState.COUNTED : line.state();
    return new CountLineView(line.id(), line.lot(), line.lotNumber(), line.material(), line.names(), line.zone(), line.bin(), line.unit(), line.step(), line.inPieces(), line.listed(), state, own ? line.counted() : null,
        line.countedAt(), line.countedBy(), line.times(), null, null, null);
  }

  private CountView view(Row row, Actor reader) throws SQLException {
    CountHead head = CountHead.of(row, sql);
    Progress progress = head.isOpen() ? judged(head, reader) : settled(head.id());
    Integer sampleLines = row.decimal("sample_lines") == null ? null : row.count("sample_lines");
    Long seed = row.decimal("seed") == null ? null : row.number("seed");
    return new CountView(head.id(), head.number(), head.facility(), row.text("zones").isEmpty() ? List.of() : List.of(row.text("zones").split(",")), row.word("temperature_class", TemperatureClass.class), row.text("material"),
        row.word("sample_by", SampleBy.class), sampleLines, seed, head.limit().share(), head.limit().kg(), state(row, progress), progress.lines(), progress.counted(), progress.recounts(), head.counters(), finds(head.id()),
        head.isBlindFor(reader), head.openedAt(), row.text("opened_by"), head.closedAt(), head.closedBy(), row.text("remark"), head.version());
  }

  private record Progress(int lines, int counted, int recounts) {}

  private Progress judged(CountHead count, Actor reader) {
    List<CountLine> all = lines.of(count.id());
    int recounts = (int) all.stream().filter(line -> line.needsRecount(count.limit()) && !(count.isBlindFor(reader) && reader.user().equals(line.by()))).count();
    return new Progress(all.size(), (int) all.stream().filter(CountLine::isCounted).count() - recounts, recounts);
  }

  private Progress settled(String id) {
    return sql.first(row -> new Progress(row.count("all_lines"), row.count("counted_lines"), 0), """
        SELECT (SELECT COUNT(*) FROM count_line c WHERE c.count_id = s.id) AS all_lines,
          (SELECT COUNT(DISTINCT t.line) FROM count_tally t JOIN count_line c ON c.id = t.line WHERE c.count_id = s.id) AS counted_lines
        FROM stock_count s WHERE s.id = ?""", id).orElseThrow();
  }

  private static CountState state(Row row, Progress progress) throws SQLException {
    if (row.instant("closed_at") != null) return row.count("approved") == 1 ? CountState.APPROVED : CountState.CANCELLED;
    return progress.counted() < progress.lines() ? CountState.OPEN : CountState.COUNTED;
  }

  private List<CountFind> finds(String id) {
    return sql.list(row -> new CountFind(row.text("id"), Place.parse(row.text("place")).zone(), Place.parse(row.text("place")).bin(), row.text("remark"), row.instant("found_at"), row.text("found_by")),
        "SELECT * FROM count_find WHERE count_id = ? ORDER BY found_at, id", id);
  }
}
