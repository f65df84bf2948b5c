package wms.web.coldchain;

import java.util.List;
import wms.coldchain.Profile;
import wms.coldchain.Rule;
import wms.coldchain.Severity;

/** What a zone must keep; durations as ISO 8601. */
public record ProfileInDetail(String code, List<RuleInDetail> rules) {
  /** @param window null when the duration is continuous */
  public record RuleInDetail(String code, String bound, double limit, String duration, String window, double hysteresis, Severity severity) {
    static RuleInDetail of(Rule rule) {
      return new RuleInDetail(rule.code(), rule.bound().sign(), rule.limit(), rule.duration().toString(), rule.window() == null ? null : rule.window().toString(), rule.hysteresis(), rule.severity());
    }
  }

  static ProfileInDetail of(Profile profile) { return new ProfileInDetail(profile.code(), profile.rules().stream().map(RuleInDetail::of).toList()); }
}
