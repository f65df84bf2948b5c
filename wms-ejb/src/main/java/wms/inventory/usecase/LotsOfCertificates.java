package wms.inventory.usecase;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import wms.shared.Actor;
import wms.shared.Among;
import wms.shared.CommonReason;
import wms.shared.Part;
import wms.shared.Refusal;
import wms.shared.Right;
import wms.shared.Sql;

/** Whoever does something about a certificate must be allowed to wherever each of its lots is, or at one of the places where it was. */
@Part
public class LotsOfCertificates {
  private record Presence(String lot, String facility) {}

  private final Sql sql;

  @Inject public LotsOfCertificates(Sql sql) { this.sql = sql; }

  /**
   * @return one of the facilities at which it may be done
   * @throws Refusal not found, NOT_ALLOWED
   */
  String mayAct(Actor by, Right right, Collection<String> lots) {
    List<Presence> all = Among.of(lots).gather((marks, some) -> sql.list(row -> new Presence(row.text("lot"), row.text("facility")), "SELECT DISTINCT lot, facility FROM stock_balance WHERE lot IN (" + marks + ") ORDER BY lot, facility", some));
    return lots.stream().sorted().map(lot -> mayAct(by, right, lot, all.stream().filter(each -> each.lot().equals(lot)).map(Presence::facility).toList())).reduce((one, other) -> one).orElseThrow();
  }

  private static String mayAct(Actor by, Right right, String lot, List<String> facilities) {
    if (facilities.isEmpty()) throw Refusal.notFound("lot", lot);
    return facilities.stream().filter(facility -> by.may(right, facility)).findFirst()
        .orElseThrow(() -> Refusal.forbidden(CommonReason.NOT_ALLOWED, Map.of("right", right.name(), "facility", facilities.get(0))));
  }
}
