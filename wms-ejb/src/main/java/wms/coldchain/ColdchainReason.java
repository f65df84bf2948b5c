package wms.coldchain;

import wms.shared.Reason;

/** Why a zone does not suit goods, a profile or a model cannot be as it is asked to, and other reasons of the cold chain. */
public enum ColdchainReason implements Reason {
  ZONE_WRONG_CLASS, ZONE_TOO_WARM, ZONE_TOO_COLD, ZONE_TEMPERATURE_UNKNOWN, GOODS_TOO_WARM, GOODS_TOO_COLD, GOODS_STILL_COOLING,
  /** The hold's reason code when a lot was in a zone during an excursion. */
  EXCURSION,
  /** Why a shelf-life model cannot be kept as a person wants it. */
  MODEL_EXISTS, MODEL_DIFFERS, MODEL_IN_USE, MODEL_RETIRED,
  /** A version that is decided on and not yet in force must be withdrawn first. */
  VERSION_PENDING,
  NO_VERSION_PENDING,
  /** The zone is of another temperature class than the profile. */
  PROFILE_OF_ANOTHER_CLASS,
  /** The zone keeps the profile of its class until it chooses another. */
  ZONE_CHOSE_NO_OTHER
}
