package wms.shipping;

import wms.shared.Reason;

/** Why shipping says no. */
public enum ShippingReason implements Reason { ORDER_IS_SHORT, ORDER_ENDED, ORDER_PARKED, ORDER_HAS_NO_LINES, MATERIAL_TWICE, ALREADY_THERE, CONSIGNEE_MISSING }
