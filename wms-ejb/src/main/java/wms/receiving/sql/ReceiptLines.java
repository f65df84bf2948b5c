package wms.receiving.sql;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import wms.inventory.LotView;
import wms.inventory.Place;
import wms.receiving.Grade;
import wms.receiving.ReceiptLineView;
import wms.receiving.RefusalCause;
import wms.receiving.Unloaded;
import wms.shared.Actor;
import wms.shared.Names;
import wms.shared.Part;
import wms.shared.Row;
import wms.shared.Sql;

/** Keeps what was unloaded. */
@Part
public class ReceiptLines {
  private static final String SELECT = "SELECT r.*, m.name_zh, m.name_en FROM receipt_line r JOIN material m ON m.code = r.material ";
  private final Sql sql;

  @Inject public ReceiptLines(Sql sql) { this.sql = sql; }

  public Optional<ReceiptLineView> seek(String id) { return sql.first(ReceiptLines::view, SELECT + "WHERE r.id = ?", id); }

  /** In the order they were written down. */
  public List<ReceiptLineView> of(String notice) { return sql.list(ReceiptLines::view, SELECT + "WHERE r.notice = ? ORDER BY r.received_at, r.id", notice); }

  /** @param lot null for refused goods */
  public void add(String notice, Unloaded goods, LotView lot, boolean held, Instant at, Actor by) {
    sql.update("INSERT INTO receipt_line (id, notice, line_no, material, lot, lot_number, expiry, quantity, unit, pieces, place, probe_c, grade, cause, remark, let_in, over_note, held, received_at, received_by) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
        goods.id(), notice, goods.line(), goods.material(), lot == null ? null : lot.lot(), goods.lotNumber(), lot == null ? goods.expiry() : lot.expiry(), goods.quantity().value(), goods.quantity().unit(), goods.pieces(),
        lot == null ? null : Place.of(goods.zone(), goods.bin()).code(), goods.probeTemperature(), goods.grade(), goods.cause(), goods.remark(), held ? goods.exception() : null, goods.overReason(), held ? 1 : 0, at, by.user());
  }

  private static ReceiptLineView view(Row row) throws SQLException {
    Place place = row.text("place") == null ? null : Place.parse(row.text("place"));
    return new ReceiptLineView(row.text("id"), row.text("notice"), row.whole("line_no"), row.text("material"), Names.of(row.text("name_zh"), row.text("name_en")), row.text("lot"), row.text("lot_number"), row.date("expiry"),
        row.quantity("quantity", "unit"), row.whole("pieces"), place == null ? null : place.zone(), place == null ? null : place.bin(), row.real("probe_c"), row.word("grade", Grade.class), row.word("cause", RefusalCause.class),
        row.text("remark"), row.text("let_in"), row.text("over_note"), row.number("held") == 1, row.instant("received_at"), row.text("received_by"));
  }
}
