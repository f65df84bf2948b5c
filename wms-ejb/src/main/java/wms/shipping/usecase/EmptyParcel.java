package wms.shipping.usecase;

import jakarta.inject.Inject;
import java.time.Clock;
import wms.shared.Actor;
import wms.shared.Part;
import wms.shared.Sql;

/** A parcel out of which the last goods were taken is no more. */
@Part
public class EmptyParcel {
  private final Sql sql;
  private final Clock clock;

  @Inject public EmptyParcel(Sql sql, Clock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  void closeIfEmpty(String sscc, Actor by) {
    sql.update("UPDATE parcel SET opened_at = ?, opened_by = ? WHERE sscc = ? AND NOT EXISTS (SELECT 1 FROM pick_line p WHERE p.parcel = parcel.sscc)", clock.instant(), by.user(), sscc);
  }
}
