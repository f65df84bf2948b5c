package wms.catalogue;

import wms.shared.Reason;

/** Why the catalogue says no. */
public enum CatalogueReason implements Reason { UNIT_DIFFERS, NOT_IN_STEPS, NOT_POSITIVE, ETHYLENE_HARMS_NEIGHBOUR, ODOUR_TAINTS_NEIGHBOUR, SO2_HARMS_NEIGHBOUR, MUST_LIE_ALONE }
