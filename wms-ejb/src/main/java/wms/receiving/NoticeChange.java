package wms.receiving;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import wms.shared.Quantity;

/**
 * What a notice is to say from now on; all of it, what is left out is taken away.
 *
 * @param from when it is expected at the earliest; null only for an arrival without notice: as before
 * @param dock null: no door
 */
public record NoticeChange(Instant from, Instant to, NewNotice.Dock dock, String plate, String remark, List<Line> lines) {
  public NoticeChange { lines = lines == null ? List.of() : List.copyOf(lines); }

  /**
   * Either a quantity, or a number of packs.
   *
   * @param line number of the line that is to say this; null: a new line
   */
  @Schema(name = "ChangedLine") public record Line(Integer line, String material, Quantity quantity, String pack, Integer packs, Integer pieces, String lotNumber, LocalDate expiry, LocalDate produced) {
    public NewNotice.Line goods() { return new NewNotice.Line(material, quantity, pack, packs, pieces, lotNumber, expiry, produced); }
  }
}
