package wms.web.coldchain;

import java.util.List;
import wms.coldchain.Profile;
import wms.coldchain.RuleView;

/** What a zone must keep. */
public record ProfileInDetail(String code, List<RuleView> rules) {
  static ProfileInDetail of(Profile profile) { return new ProfileInDetail(profile.code(), profile.rules().stream().map(RuleView::of).toList()); }
}
