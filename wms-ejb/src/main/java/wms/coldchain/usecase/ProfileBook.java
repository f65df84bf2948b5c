package wms.coldchain.usecase;

import jakarta.inject.Inject;
import java.util.Optional;
import wms.coldchain.Profile;
import wms.coldchain.sql.Profiles;
import wms.shared.Query;

/** Reads what zones must keep. */
@Query
public class ProfileBook {
  private final Profiles profiles;

  @Inject public ProfileBook(Profiles profiles) { this.profiles = profiles; }

  public Optional<Profile> forClass(String temperatureClass) { return profiles.forClass(temperatureClass); }
}
