package wms.emergency.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import wms.facilities.FacilityKind;
import wms.facilities.Mode;

/**
 * What a mode means for a facility. Storehouses turn; points only receive, and at the pre-cooling centre the harvest goes on whatever
 * happens. The physical reserve is open only in the emergency itself, for recovery refills it.
 */
public final class ModePolicy {
  private static final Set<FacilityKind> CONVERTIBLE = Set.of(FacilityKind.COLD_STORE, FacilityKind.FRONT_WAREHOUSE, FacilityKind.RESERVE, FacilityKind.DUAL_USE_BASE);

  private ModePolicy() {}

  public static boolean isConvertible(FacilityKind kind) { return CONVERTIBLE.contains(kind); }

  /** The steps that are legal from here, in the order of the chain. */
  public static List<Mode> stepsFrom(Mode mode) { return Arrays.stream(Mode.values()).filter(mode::mayBecome).toList(); }

  public static boolean opensReserve(Mode mode) { return mode == Mode.EMERGENCY; }

  /** Getting ready for an emergency needs one; the way back does not. */
  public static boolean needsIncident(Mode from, Mode target) { return target == Mode.EMERGENCY || target == Mode.ALERT && from == Mode.NORMAL; }
}
