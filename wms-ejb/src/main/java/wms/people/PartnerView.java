package wms.people;

import java.util.List;
import wms.shared.Names;

/** An organisation we deal with. */
public record PartnerView(String code, Names names, List<PartnerRole> roles, String gln, String county, String contact, MinimumLife minimumLife, int version) {
  public PartnerView { roles = List.copyOf(roles); }
}
