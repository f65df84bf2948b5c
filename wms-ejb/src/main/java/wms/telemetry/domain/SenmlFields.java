package wms.telemetry.domain;

import java.util.HashSet;
import java.util.Set;

/** The fields of one SenML record as they were written, before base fields are applied. A wrong one is noted, not thrown. */
final class SenmlFields {
  String bn;
  String bu;
  String n;
  String u;
  Double bt;
  Double bv;
  Double bver;
  Double t;
  Double v;
  Boolean vb;
  boolean text;
  String problem;
  /** Base fields that came but could not be read: what follows cannot be resolved without them. */
  final Set<String> brokenBases = new HashSet<>(2);
  private int seen;

  private static final String[] LABELS = {"bn", "bt", "bu", "bv", "bs", "bver", "n", "u", "v", "vs", "vb", "vd", "s", "t", "ut"};

  /** Takes one field. Unknown labels are ignored unless they end in an underscore, which means they must be understood. */
  void take(String label, Object value) {
    int known = indexOf(label);
    if (known < 0) {
      if (label.endsWith("_")) spoil("the field " + label + " is not understood");
      return;
    }
    if ((seen & 1 << known) != 0) spoil(label + " comes twice");
    seen |= 1 << known;
    if (!accept(label, value)) {
      spoil(label + " has the wrong type");
      if (label.startsWith("b")) brokenBases.add(label);
    }
  }

  private boolean accept(String label, Object value) {
    switch (label) {
      case "bn" -> bn = value instanceof String s ? s : null;
      case "bu" -> bu = value instanceof String s ? s : null;
      case "n" -> n = value instanceof String s ? s : null;
      case "u" -> u = value instanceof String s ? s : null;
      case "bt" -> bt = value instanceof Double d ? d : null;
      case "bv" -> bv = value instanceof Double d ? d : null;
      case "bver" -> bver = value instanceof Double d ? d : null;
      case "t" -> t = value instanceof Double d ? d : null;
      case "v" -> v = value instanceof Double d ? d : null;
      case "vb" -> vb = value instanceof Boolean b ? b : null;
      case "vs", "vd" -> text = true;
      default -> { return value instanceof Double; }
    }
    return switch (label) {
      case "bn", "bu", "n", "u", "vs", "vd" -> value instanceof String;
      case "vb" -> value instanceof Boolean;
      default -> value instanceof Double;
    };
  }

  void spoil(String why) { if (problem == null) problem = why; }

  int values() { return (v != null ? 1 : 0) + (vb != null ? 1 : 0) + (text ? 1 : 0); }

  private static int indexOf(String label) {
    for (int i = 0; i < LABELS.length; i++) if (LABELS[i].equals(label)) return i;
    return -1;
  }
}
