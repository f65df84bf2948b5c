package wms.precooling.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import wms.precooling.HandProbe;
import wms.precooling.NewPrecooling;
import wms.precooling.PrecoolingReason;
import wms.shared.Refusal;
import wms.telemetry.SensedQuantity;

/** What must be said before goods are cooled, and what a probe can read; every fault is named at once. */
public final class JobCheck {
  private static final int LONGEST_REASON = 500;

  private JobCheck() {}

  public static void mustBeComplete(NewPrecooling wish) {
    List<Refusal.Field> bad = new ArrayList<>();
    id(wish.id(), bad);
    if (isBlank(wish.zone())) bad.add(new Refusal.Field("/zone", "REQUIRED"));
    if (wish.method() == null) bad.add(new Refusal.Field("/method", "REQUIRED"));
    if (wish.lots().isEmpty()) bad.add(new Refusal.Field("/lots", PrecoolingReason.JOB_HAS_NO_LOTS.name()));
    lots(wish.lots(), bad);
    temperature("/startTemperature", wish.startTemperature(), bad);
    temperature("/targetTemperature", wish.targetTemperature(), bad);
    temperature("/mediumTemperature", wish.mediumTemperature(), bad);
    if (!bad.isEmpty()) throw Refusal.invalid(bad);
  }

  public static void mustBeComplete(HandProbe probe) {
    List<Refusal.Field> bad = new ArrayList<>();
    id(probe.id(), bad);
    if (probe.temperature() == null) bad.add(new Refusal.Field("/temperature", "REQUIRED"));
    temperature("/temperature", probe.temperature(), bad);
    if (!bad.isEmpty()) throw Refusal.invalid(bad);
  }

  public static void mustBePossible(String pointer, Double celsius) {
    List<Refusal.Field> bad = new ArrayList<>();
    temperature(pointer, celsius, bad);
    if (!bad.isEmpty()) throw Refusal.invalid(bad);
  }

  public static void mustBeGiven(String reason) {
    if (isBlank(reason)) throw Refusal.invalid("/reason", PrecoolingReason.REASON_MISSING.name());
    mustFit(reason);
  }

  public static void mustFit(String reason) {
    if (reason != null && reason.length() > LONGEST_REASON) throw Refusal.invalid("/reason", "TOO_LONG", Map.of("longest", LONGEST_REASON));
  }

  private static void lots(List<NewPrecooling.Goods> lots, List<Refusal.Field> bad) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < lots.size(); i++) {
      String lot = lots.get(i).lot();
      if (isBlank(lot)) bad.add(new Refusal.Field("/lots/" + i + "/lot", "REQUIRED"));
      else if (!seen.add(lot)) bad.add(new Refusal.Field("/lots/" + i + "/lot", PrecoolingReason.LOT_TWICE.name(), Map.of("lot", lot)));
    }
  }

  private static void id(String id, List<Refusal.Field> bad) {
    if (id != null && !id.matches("[A-Za-z0-9_-]{1,36}")) bad.add(new Refusal.Field("/id", "NOT_AN_ID"));
  }

  private static void temperature(String pointer, Double celsius, List<Refusal.Field> bad) {
    if (celsius != null && !SensedQuantity.TEMP.isPossible(celsius)) bad.add(new Refusal.Field(pointer, "OUT_OF_RANGE", Map.of("from", -90, "to", 90)));
  }

  private static boolean isBlank(String text) { return text == null || text.isBlank(); }
}
