package wms.inventory;

/** @param id made by the sender; the same again is the same unit */
public record NewUnit(String id, UnitKind kind, Place place) {}
