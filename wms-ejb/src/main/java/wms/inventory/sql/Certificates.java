package wms.inventory.sql;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wms.catalogue.CertificateKind;
import wms.inventory.Certificate;
import wms.inventory.CertificateFilter;
import wms.inventory.FileForm;
import wms.inventory.NewCertificate;
import wms.shared.Among;
import wms.shared.Names;
import wms.shared.Part;
import wms.shared.Refusal;
import wms.shared.Row;
import wms.shared.Scope;
import wms.shared.Sql;

/** Keeps certificates, their files and which lots they are about. */
@Part
public class Certificates {
  private static final String SELECT = "SELECT c.* FROM certificate c ";
  private static final String COVERED = """
      SELECT o.certificate, o.lot, l.lot_number, l.material, m.name_zh, m.name_en FROM certificate_lot o JOIN lot l ON l.lot = o.lot JOIN material m ON m.code = l.material
      WHERE o.certificate IN (%s) ORDER BY l.lot_number, o.lot""";
  private static final String ABOUT = "EXISTS (SELECT 1 FROM certificate_lot o WHERE o.certificate = c.id AND o.lot IN (%s))";
  private static final String[] SEARCHED = {"c.certificate_number", "c.issuer", "(SELECT MIN(l.lot_number) FROM certificate_lot o JOIN lot l ON l.lot = o.lot WHERE o.certificate = c.id)"};
  private static final String SEEN = "EXISTS (SELECT 1 FROM certificate_lot o JOIN stock_balance b ON b.lot = o.lot WHERE o.certificate = c.id%s)";
  private final Sql sql;

  @Inject public Certificates(Sql sql) { this.sql = sql; }

  public void add(String id, NewCertificate one, byte[] file, String hash, Instant at, String by) {
    sql.update("INSERT INTO certificate (id, kind, certificate_number, issuer, issued_on, valid_until, file_form, file_bytes, file_hash, added_at, added_by, standing_as, version) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,1)",
        id, one.kind(), one.number(), one.issuer(), one.issuedOn(), one.validUntil(), FileForm.of(file).orElseThrow(), file.length, hash, at, by, standingAs(one));
    sql.update("INSERT INTO certificate_file (certificate, content) VALUES (?, ?)", id, file);
    cover(id, one.lots(), at, by);
  }

  public void cover(String id, Collection<String> lots, Instant at, String by) {
    sql.batch("INSERT INTO certificate_lot (certificate, lot, covered_at, covered_by) VALUES (?,?,?,?)", lots.stream().map(lot -> new Object[] {id, lot, at, by}).toList());
  }

  /**
   * Nobody else changes it until the transaction ends.
   *
   * @param seen the version the caller saw, null when it does not matter
   * @throws Refusal not found, STALE
   */
  public Certificate take(String id, Long seen) {
    sql.update("UPDATE certificate SET version = version + 1 WHERE id = ?", id);
    Certificate taken = find(id);
    if (seen != null && taken.version() != seen + 1) throw Refusal.stale();
    return taken;
  }

  public void withdraw(String id, String reason, Instant at, String by) {
    sql.update("UPDATE certificate SET withdrawn_at = ?, withdrawn_by = ?, withdraw_reason = ?, standing_as = NULL WHERE id = ?", at, by, reason, id);
  }

  /** Only when some lot of it is or was at facilities of the scope. */
  public Optional<Certificate> seen(String id, Scope scope) {
    return views(sql.list(Certificates::withoutLots, SELECT + "WHERE c.id = ? AND " + SEEN.formatted(scope.and("b.facility")), Among.and(new Object[] {id}, scope.params().toArray()))).stream().findFirst();
  }

  public Optional<Certificate> seek(String id) { return views(sql.list(Certificates::withoutLots, SELECT + "WHERE c.id = ?", id)).stream().findFirst(); }

  /** @throws Refusal not found */
  public Certificate find(String id) { return seek(id).orElseThrow(() -> Refusal.notFound("certificate", id)); }

  /** One that stands, of the same kind and issuer with the same number. */
  public Optional<Certificate> alike(NewCertificate one) { return views(sql.list(Certificates::withoutLots, SELECT + "WHERE c.standing_as = ?", standingAs(one))).stream().findFirst(); }

  /** Of all these lots, the oldest first. */
  public List<Certificate> of(Collection<String> lots) {
    List<String> ids = Among.of(lots).gather((marks, some) -> sql.list(row -> row.text("certificate"), "SELECT certificate FROM certificate_lot WHERE lot IN (" + marks + ")", some));
    return views(Among.of(ids).gather((marks, some) -> sql.list(Certificates::withoutLots, SELECT + "WHERE c.id IN (" + marks + ")", some))).stream().sorted(Comparator.comparing(Certificate::addedAt)).toList();
  }

  /**
   * The newest first: those about some lot that is or was at facilities of the scope.
   *
   * @param after id of the last one seen, or null to begin
   */
  public List<Certificate> newest(CertificateFilter filter, Scope scope, String after, int limit) {
    List<Object> params = new ArrayList<>(scope.params());
    StringBuilder where = new StringBuilder("WHERE " + SEEN.formatted(scope.and("b.facility")));
    narrow(where, params, "c.seq < (SELECT seq FROM certificate WHERE id = ?)", after);
    if (!filter.lots().isEmpty()) where.append(" AND ").append(ABOUT.formatted("?,".repeat(filter.lots().size() - 1) + "?"));
    params.addAll(filter.lots());
    narrow(where, params, "c.kind = ?", filter.kind());
    narrow(where, params, "c.valid_until <= ?", filter.endsBy());
    if (filter.standing()) where.append(" AND c.withdrawn_at IS NULL");
    where.append(filter.text().in(SEARCHED));
    params.addAll(filter.text().params(SEARCHED.length));
    return views(sql.list(Certificates::withoutLots, SELECT + where + " ORDER BY c.seq DESC FETCH FIRST " + limit + " ROWS ONLY", params.toArray()));
  }

  public byte[] file(String id) { return sql.first(row -> row.bytes("content"), "SELECT content FROM certificate_file WHERE certificate = ?", id).orElseThrow(() -> Refusal.notFound("certificate", id)); }

  private static void narrow(StringBuilder where, List<Object> params, String condition, Object value) {
    if (value == null) return;
    where.append(" AND ").append(condition);
    params.add(value);
  }

  private static String standingAs(NewCertificate one) { return one.kind() + "|" + one.issuer() + "|" + one.number(); }

  private List<Certificate> views(List<Certificate> found) {
    Map<String, List<Certificate.Covered>> covered = new HashMap<>();
    Among.of(found.stream().map(Certificate::id).toList()).gather((marks, some) -> sql.list(Certificates::covered, COVERED.formatted(marks), some))
        .forEach(each -> covered.computeIfAbsent(each.getKey(), first -> new ArrayList<>()).add(each.getValue()));
    return found.stream().map(one -> one.about(covered.getOrDefault(one.id(), List.of()))).toList();
  }

  private static Certificate withoutLots(Row row) throws SQLException {
    return new Certificate(row.text("id"), row.word("kind", CertificateKind.class), row.text("certificate_number"), row.text("issuer"), row.date("issued_on"), row.date("valid_until"),
        row.word("file_form", FileForm.class), row.count("file_bytes"), row.text("file_hash"), List.of(), row.instant("added_at"), row.text("added_by"), row.instant("withdrawn_at"), row.text("withdrawn_by"),
        row.text("withdraw_reason"), row.number("version"));
  }

  private static Map.Entry<String, Certificate.Covered> covered(Row row) throws SQLException {
    return Map.entry(row.text("certificate"), new Certificate.Covered(row.text("lot"), row.text("lot_number"), row.text("material"), Names.of(row.text("name_zh"), row.text("name_en"))));
  }
}
