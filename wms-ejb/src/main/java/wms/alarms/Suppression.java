package wms.alarms;

import java.util.ArrayList;
import java.util.List;
import wms.shared.Refusal;

/** A rule of a site, or of all ({@code *}): alarms of that code are kept quiet by design while something else holds. */
public record Suppression(String facility, AlarmCode code, HeldWhile heldWhile) {
  public String key() { return facility + "~" + code + "~" + heldWhile; }

  /** @throws Refusal naming every bad field at once */
  public void mustBeComplete() {
    List<Refusal.Field> bad = new ArrayList<>();
    if (facility == null || facility.isBlank()) bad.add(new Refusal.Field("/facility", "REQUIRED"));
    if (code == null) bad.add(new Refusal.Field("/code", "REQUIRED"));
    if (heldWhile == null) bad.add(new Refusal.Field("/heldWhile", "REQUIRED"));
    if (!bad.isEmpty()) throw Refusal.invalid(bad);
  }
}
