package wms.coldchain;

import java.util.List;

/** What a zone of one temperature class must keep. */
public record Profile(String code, List<Rule> rules) {
  /** The upper end of the band, or null when warmth is not limited. */
  public Double high() { return rules.stream().filter(rule -> rule.bound().isWarm()).map(Rule::limit).min(Double::compare).orElse(null); }

  /** The lower end of the band, or null when cold is not limited. */
  public Double low() { return rules.stream().filter(rule -> !rule.bound().isWarm()).map(Rule::limit).max(Double::compare).orElse(null); }
}
