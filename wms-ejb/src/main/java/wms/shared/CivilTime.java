package wms.shared;

import java.time.ZoneId;
import java.time.ZoneOffset;

/** The country's one legal time, for days that belong to no facility: each facility has a calendar of its own. */
public final class CivilTime {
  /** Eight hours ahead of UTC all year. */
  public static final ZoneId BEIJING = ZoneOffset.ofHours(8);

  private CivilTime() {}
}
