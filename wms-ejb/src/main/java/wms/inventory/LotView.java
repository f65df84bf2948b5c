package wms.inventory;

import java.time.LocalDate;
import java.util.List;
import wms.shared.Names;

/**
 * One lot with all that is known of it here.
 *
 * @param grade null: as good as it came
 */
public record LotView(String lot, String lotNumber, String material, Names names, LocalDate expiry, LocalDate produced, String owner,
    ReserveClass reserveClass, LotGrade grade, String supplier, List<StockRow> stock, List<Movement> movements, List<Hold> holds,
    List<Reservation> reservations, long version) {}
