package wms.web.inventory;

import java.time.LocalDate;
import java.util.List;
import wms.coldchain.ExcursionView;
import wms.inventory.Hold;
import wms.inventory.LotGrade;
import wms.inventory.LotView;
import wms.inventory.Movement;
import wms.inventory.Reservation;
import wms.inventory.ReserveClass;
import wms.inventory.StockRow;
import wms.shared.Names;

/**
 * A lot with its story and the excursions it was exposed to.
 *
 * @param grade null: as good as it came
 */
public record LotInDetail(String lot, String lotNumber, String material, Names names, LocalDate expiry, LocalDate produced, String owner, ReserveClass reserveClass, LotGrade grade, String supplier,
    List<StockRow> stock, List<Movement> movements, List<Hold> holds, List<Reservation> reservations, List<ExcursionView> exposures, long version) {
  static LotInDetail of(LotView lot, List<ExcursionView> exposures) {
    return new LotInDetail(lot.lot(), lot.lotNumber(), lot.material(), lot.names(), lot.expiry(), lot.produced(), lot.owner(), lot.reserveClass(), lot.grade(), lot.supplier(), lot.stock(), lot.movements(), lot.holds(),
        lot.reservations(), exposures, lot.version());
  }
}
