package wms.web.dispatch;

/** What a person says to an act: why a plan is put aside, a task taken back, an incident closed. */
public record Remark(String comment) {}
