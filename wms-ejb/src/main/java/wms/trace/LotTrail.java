package wms.trace;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import wms.inventory.Certificate;
import wms.inventory.ReserveClass;
import wms.precooling.JobState;
import wms.receiving.Grade;
import wms.shared.Names;
import wms.shared.Quantity;

/**
 * The papers of one lot, back to its supplier and forward to whoever has some of it.
 *
 * @param kin lots of the same goods of the same maker that others own or that are kept for something else
 * @param recalls those that caught it, lifted ones too
 */
public record LotTrail(List<Certificate> certificates, List<Receipt> receipts, List<Cooling> coolings, List<Counted> counts, List<Carried> waybills, List<RecalledUnit> units, List<Touched> touched, List<Reached> reached, List<Kin> kin, List<CaughtBy> recalls) {
  public LotTrail {
    certificates = List.copyOf(certificates);
    receipts = List.copyOf(receipts);
    coolings = List.copyOf(coolings);
    counts = List.copyOf(counts);
    waybills = List.copyOf(waybills);
    units = List.copyOf(units);
    touched = List.copyOf(touched);
    reached = List.copyOf(reached);
    kin = List.copyOf(kin);
    recalls = List.copyOf(recalls);
  }

  /**
   * Unloaded from an arrival.
   *
   * @param probe how warm the goods were inside, in °C, or null when nobody measured
   * @param letIn why they were let in although a rule said no, or null
   */
  @Schema(name = "LotReceipt") public record Receipt(String notice, String facility, String supplier, Names names, Quantity quantity, Double probe, Grade grade, String letIn, Instant at, String by) {}

  /** A pre-cooling job; temperatures in °C inside the goods, {@code end} null while it runs. */
  @Schema(name = "LotCooling") public record Cooling(String job, String number, JobState state, String facility, String zone, double start, double target, Double end, Instant startedAt, Instant endedAt) {}

  /** @param variance what was more or less than the books said; null when it was not counted or nobody has decided */
  @Schema(name = "LotCounted") public record Counted(String count, String number, String facility, String zone, String bin, Quantity variance, Instant openedAt, Instant closedAt) {}

  /** @param destination one of our own facilities, or null when it went to a consignee */
  @Schema(name = "LotCarried") public record Carried(String delivery, String number, String facility, String consignee, String destination, String order, String orderNumber, Quantity quantity, Instant leftAt, Instant arrivedAt) {}

  @Schema(name = "LotKin") public record Kin(String lot, String lotNumber, String owner, ReserveClass reserveClass) {}

  @Schema(name = "LotCaughtBy") public record CaughtBy(String recall, String number, RecallState state, String reason) {}
}
