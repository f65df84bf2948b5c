package wms.receiving.usecase;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import wms.inventory.LotView;
import wms.inventory.NewLot;
import wms.inventory.Place;
import wms.inventory.usecase.LotsToBe;
import wms.inventory.usecase.Places;
import wms.people.PartnerBook;
import wms.receiving.Grade;
import wms.receiving.Receipt;
import wms.receiving.ReceiptLineView;
import wms.receiving.ReceivingReason;
import wms.receiving.Unloaded;
import wms.receiving.domain.Announced;
import wms.receiving.domain.Notice;
import wms.receiving.sql.Notices;
import wms.receiving.sql.ReceiptLines;
import wms.shared.Actor;
import wms.shared.Refusal;
import wms.shared.Right;
import wms.shared.UseCase;

/**
 * Goods come off the lorry: taken into the stock, or refused and only written down. Everybody who works at one arrival takes its turn
 * first, so that two together never take more than announced unseen.
 */
@UseCase
public class Unload {
  private final Notices notices;
  private final ReceiptLines lines;
  private final UnloadCheck check;
  private final ReceiveGoods receive;
  private final LotsToBe lots;
  private final PartnerBook partners;
  private final Places places;
  private final ReceivingSettings settings;
  private final TellReceiving tell;
  private final Clock clock;

  @Inject public Unload(Notices notices, ReceiptLines lines, UnloadCheck check, ReceiveGoods receive, LotsToBe lots, PartnerBook partners, Places places, ReceivingSettings settings, TellReceiving tell, Clock clock) {
    this.notices = notices;
    this.lines = lines;
    this.check = check;
    this.receive = receive;
    this.lots = lots;
    this.partners = partners;
    this.places = places;
    this.settings = settings;
    this.tell = tell;
    this.clock = clock;
  }

  public ReceiptLineView unload(String code, Unloaded goods, Actor by) {
    check.mustBeComplete(goods);
    Notice notice = notices.take(code, null);
    by.mustBeAllowed(Right.WORK_STOCK, notice.facility());
    ReceiptLineView before = lines.seek(goods.id()).orElse(null);
    if (before != null) return same(before, code, goods);
    notice.mustGoOn();
    mustFit(notice, goods);
    Instant now = clock.instant();
    notices.begun(code, now);
    if (goods.isRefused()) lines.add(code, goods, null, false, now, by);
    else take(notice, goods, now, by);
    ReceiptLineView line = lines.seek(goods.id()).orElseThrow();
    tell.done(goods.isRefused() ? "goods-refused" : "goods-received", code, notice.facility(), facts(line), by);
    return line;
  }

  private static ReceiptLineView same(ReceiptLineView before, String notice, Unloaded goods) {
    boolean agrees = before.notice().equals(notice) && before.material().equals(goods.material()) && before.quantity().equals(goods.quantity()) && before.grade() == goods.grade();
    if (!agrees) throw Refusal.conflict(ReceivingReason.RECEIPT_DIFFERS, Map.of("id", goods.id()));
    return before;
  }

  private void mustFit(Notice notice, Unloaded goods) {
    if (goods.line() == null) return;
    String announced = notices.materialOf(notice.code(), goods.line()).orElseThrow(() -> Refusal.conflict(ReceivingReason.LINE_UNKNOWN, Map.of("notice", notice.code(), "line", goods.line())));
    if (!announced.equals(goods.material()) && goods.grade() != Grade.REFUSED) throw Refusal.conflict(ReceivingReason.LINE_OF_OTHER_MATERIAL, Map.of("line", goods.line(), "announced", announced, "material", goods.material()));
  }

  private void take(Notice notice, Unloaded goods, Instant now, Actor by) {
    Place place = Place.of(goods.zone(), goods.bin());
    if (!places.facilityOf(place).equals(notice.facility())) throw Refusal.conflict(ReceivingReason.ZONE_ELSEWHERE, Map.of("zone", goods.zone(), "facility", notice.facility()));
    Refusal tooMuch = whyTooMuch(notice, goods);
    boolean isExplained = goods.overReason() != null && !goods.overReason().isBlank();
    if (tooMuch != null && !isExplained) throw tooMuch;
    if (tooMuch != null) by.mustBeAllowed(Right.DECIDE_HOLD, notice.facility());
    NewLot lot = new NewLot(null, goods.lotNumber(), goods.material(), lots.inHand(goods.material(), goods.quantity(), goods.pieces()), place, goods.expiry(), goods.produced(), partners.partner(notice.supplier()).names().zh(), goods.owner(), goods.reserveClass(), goods.at(), goods.id());
    LotView received = receive.receive(new Receipt(lot, goods.probeTemperature(), goods.exception()), by);
    boolean held = received.holds().stream().anyMatch(hold -> goods.id().equals(hold.excursion()));
    lines.add(notice.code(), goods, received, held, now, by);
  }

  /** Null when it is not; asked under the notice's turn. */
  private Refusal whyTooMuch(Notice notice, Unloaded goods) {
    if (!notice.announced()) return null;
    if (goods.line() == null) return Refusal.conflict(ReceivingReason.NOT_ANNOUNCED, Map.of("notice", notice.code(), "material", goods.material()));
    Announced announced = notices.announced(notice.code(), goods.line(), settings.tolerance(notice.facility()));
    return announced.mayTake(goods.quantity()) ? null : announced.tooMuch(goods.quantity());
  }

  private static Map<String, Object> facts(ReceiptLineView line) {
    Map<String, Object> facts = new HashMap<>(Map.of("receipt", line.id(), "material", line.material(), "quantity", line.quantity().toString(), "grade", line.grade().name()));
    facts.put("line", line.line());
    facts.put("lot", line.lot());
    facts.put("cause", line.cause() == null ? null : line.cause().name());
    facts.put("temperature", line.probeTemperature());
    facts.put("overReason", line.overNote());
    return facts;
  }
}
