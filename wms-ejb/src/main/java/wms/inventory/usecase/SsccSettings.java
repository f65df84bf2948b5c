package wms.inventory.usecase;

import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import wms.shared.Part;

/** Under which company prefix the house numbers its logistic units ({@code wms.gs1.company-prefix}, seven to ten digits, from GS1). */
@Part
public class SsccSettings {
  @Inject @ConfigProperty(name = "wms.gs1.company-prefix") private Optional<String> companyPrefix;

  SsccSettings() {}

  public SsccSettings(String companyPrefix) { this.companyPrefix = Optional.ofNullable(companyPrefix); }

  Optional<String> companyPrefix() { return companyPrefix.map(String::strip).filter(prefix -> !prefix.isEmpty()); }
}
