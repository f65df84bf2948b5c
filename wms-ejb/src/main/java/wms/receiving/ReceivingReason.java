package wms.receiving;

import wms.shared.Reason;

/** Why receiving and putting away say no. */
public enum ReceivingReason implements Reason {
  NOTICE_EXISTS, NOTICE_DIFFERS, NOTICE_OVER, NOTICE_NOT_ARRIVED, NOTICE_HAS_RECEIPTS, WINDOW_WRONG, NOT_A_SUPPLIER, PACK_UNKNOWN, QUANTITY_OR_PACKS, LINE_UNKNOWN, LINE_HAS_RECEIPTS, NOTICE_UNANNOUNCED,
  /** A line cannot announce less than was taken in of it. */
  BELOW_RECEIVED,
  LINE_OF_OTHER_MATERIAL,
  DOOR_NOT_HERE, DOOR_OUT_OF_ORDER, DOOR_TAKEN, SLOT_WRONG, ZONE_ELSEWHERE, TIME_IN_FUTURE,
  /** More than was announced and than the tolerance allows. */
  OVER_ANNOUNCED,
  NOT_ANNOUNCED,
  /** Less life left than the owner of the goods asks for at receipt. */
  SHORT_LIFE, GRADE_MISSING, CAUSE_MISSING, REASON_MISSING, RECEIPT_DIFFERS, LINK_UNKNOWN, LINK_EXPIRED, COMMENTS_TOO_MANY, COMMENT_DIFFERS, LINK_CODE_WEAK, LOT_NOT_LOOSE_THERE, UNIT_EMPTY, BIN_FULL, ZONE_FULL,
  /** Another place than one of those proposed, and nobody said why. */
  CHOICE_UNEXPLAINED
}
