package wms.telemetry;

import wms.shared.Reason;

/** Why something about the intake was refused to a person. */
public enum IntakeReason implements Reason {
  /** The message was sent again or put aside already. */
  LETTER_SETTLED,
  /** Nothing of the message could be kept, so there is nothing to send again. */
  NOTHING_TO_SEND,
  /** Sent again it would be refused again. */
  STILL_REFUSED,
  /** A token is not 32 random bytes. */
  TOKEN_WEAK
}
