package wms.shipping.usecase;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import wms.inventory.Certificate;
import wms.shared.Quantity;
import wms.shared.paper.Bars;
import wms.shared.paper.Sheet;
import wms.shipping.DeliveryLine;
import wms.shipping.DeliveryView;
import wms.shipping.WaveView;

/** One page of a waybill: who sends what to whom with which vehicle, the goods line by line, and room to sign. Millimetres on A4. */
final class WaybillDrawing implements Consumer<Sheet> {
  static final int LINES_A_PAGE = 17;
  private static final double LEFT = 15;
  private static final double WIDE = 180;
  private static final double ROW = 9.2;
  private static final double[] COLUMNS = {LEFT, 22, 72, 106, 128, 151, 163};
  private static final String[] HEADS = {"line", "goods", "lot", "expiry", "quantity", "pieces", "parcel"};
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
  private final DeliveryView delivery;
  private final String sender;
  private final String consignee;
  private final List<DeliveryLine> lines;
  private final List<Certificate> certificates;
  private final String page;
  private final ZoneId zone;

  /**
   * @param certificates of any of its lots
   * @param page such as {@code 1 / 3}
   */
  WaybillDrawing(DeliveryView delivery, String sender, String consignee, List<DeliveryLine> lines, List<Certificate> certificates, String page, ZoneId zone) {
    this.delivery = delivery;
    this.sender = sender;
    this.consignee = consignee;
    this.lines = List.copyOf(lines);
    this.certificates = List.copyOf(certificates);
    this.page = page;
    this.zone = zone;
  }

  @Override public void accept(Sheet sheet) {
    sheet.text(WaybillWords.zh("title"), LEFT, 23, 8, 90);
    sheet.text(WaybillWords.en("title"), LEFT, 29.5, 4.4, 90);
    sheet.matrix(Bars.qr(delivery.number()), 168, 12, 27);
    sheet.text(delivery.number(), 112, 23, 6, 54);
    sheet.text(WaybillWords.both("page") + " " + page, 112, 29.5, 3.4, 54);
    sheet.fill(LEFT, 41, WIDE, 0.4);
    head(sheet);
    table(sheet);
    foot(sheet);
  }

  private void head(Sheet sheet) {
    field(sheet, "from", sender, LEFT, 46, 88);
    field(sheet, "to", consignee, 107, 46, 88);
    field(sheet, "plate", delivery.plate(), LEFT, 58, 42);
    field(sheet, "driver", delivery.driver(), 61, 58, 42);
    field(sheet, "seal", delivery.seal() == null ? "" : delivery.seal(), 107, 58, 42);
    field(sheet, "left", time(delivery.leftAt()), 153, 58, 42);
    field(sheet, "vehicle", WaybillWords.both("class." + delivery.vehicleClass()), LEFT, 70, 88);
    field(sheet, "body", celsius(delivery.bodyTemperature()), 107, 70, 42);
    field(sheet, "orders", delivery.orders().stream().map(WaveView.WaveOrder::number).collect(Collectors.joining(" ")), 153, 70, 42);
  }

  private void table(Sheet sheet) {
    sheet.fill(LEFT, 82, WIDE, 0.4);
    for (int i = 0; i < HEADS.length; i++) {
      sheet.text(WaybillWords.zh(HEADS[i]), COLUMNS[i], 86.5, 3, width(i));
      sheet.text(WaybillWords.en(HEADS[i]), COLUMNS[i], 89.9, 2.6, width(i));
    }
    sheet.fill(LEFT, 91.5, WIDE, 0.25);
    for (int i = 0; i < lines.size(); i++) line(sheet, lines.get(i), 91.5 + i * ROW);
  }

  private void line(Sheet sheet, DeliveryLine line, double top) {
    String[] cells = {Integer.toString(line.line()), line.names().zh(), line.lotNumber(), line.expiry() == null ? "" : line.expiry().toString(), quantity(line.quantity()), line.pieces() == null ? "" : line.pieces().toString(), line.parcel().substring(9)};
    for (int i = 0; i < cells.length; i++) sheet.text(cells[i], COLUMNS[i], top + 4.6, 3.4, width(i));
    sheet.text(line.names().en(), COLUMNS[1], top + 8, 2.6, width(1));
    sheet.text(certificates(line.lot()), COLUMNS[2], top + 8, 2.6, LEFT + WIDE - COLUMNS[2]);
    sheet.fill(LEFT, top + ROW, WIDE, 0.1);
  }

  /** Such as {@code 检疫证明 Quarantine 6500-0012}, one after the other. */
  private String certificates(String lot) {
    return certificates.stream().filter(one -> one.covers(lot)).map(one -> WaybillWords.both("certificate." + one.kind()) + " " + one.number()).collect(Collectors.joining("; "));
  }

  private void foot(Sheet sheet) {
    sheet.fill(LEFT, 250, WIDE, 0.4);
    field(sheet, "sender", delivery.leftBy() == null ? "" : delivery.leftBy(), LEFT, 254, 56);
    field(sheet, "signed", delivery.signedBy() == null ? "" : delivery.signedBy(), 77, 254, 56);
    field(sheet, "arrived", delivery.arrivedAt() == null ? "" : celsius(delivery.arrivedTemperature()) + "  " + time(delivery.arrivedAt()), 139, 254, 56);
    field(sheet, "remark", delivery.remark() == null ? "" : delivery.remark(), LEFT, 270, WIDE);
  }

  private static void field(Sheet sheet, String key, String value, double x, double y, double width) {
    sheet.text(WaybillWords.both(key), x, y + 2.6, 2.6, width);
    sheet.text(value, x, y + 8, 4.2, width);
  }

  private static double width(int column) { return (column + 1 < COLUMNS.length ? COLUMNS[column + 1] : LEFT + WIDE) - COLUMNS[column] - 1.5; }

  private static String quantity(Quantity quantity) { return quantity.value().stripTrailingZeros().toPlainString() + " " + quantity.unit(); }

  private static String celsius(Double value) { return value == null ? "" : value + " °C"; }

  private String time(Instant at) { return at == null ? "" : TIME.withZone(zone).format(at); }
}
