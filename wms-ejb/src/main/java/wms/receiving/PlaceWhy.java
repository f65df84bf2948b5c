package wms.receiving;

/** Why a place is proposed; those before weigh more than those after. */
public enum PlaceWhy {
  /** The goods are too warm to be stored. */
  TO_BE_PRECOOLED,
  SAME_LOT_HERE, ALL_FITS, SAME_MATERIAL_HERE, EMPTY, FAST_NEAR_EXIT, SLOW_FAR_BACK
}
