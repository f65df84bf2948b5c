package wms.receiving;

import java.time.LocalDate;
import wms.shared.Names;
import wms.shared.Quantity;

/** A line of a notice, and what has become of it so far. */
public record NoticeLineView(int line, String material, Names names, String pack, Integer packs, Quantity quantity, Integer pieces, String lotNumber, LocalDate expiry, LocalDate produced, Quantity received,
    Quantity refused) {}
