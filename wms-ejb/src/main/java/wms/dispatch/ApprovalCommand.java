package wms.dispatch;

/** Approves a plan under an order of use (动用指令) by its number. */
public record ApprovalCommand(String orderOfUse) {}
