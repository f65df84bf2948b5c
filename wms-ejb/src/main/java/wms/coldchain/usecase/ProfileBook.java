package wms.coldchain.usecase;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import wms.catalogue.TemperatureClass;
import wms.coldchain.Profile;
import wms.coldchain.ProfileVersionView;
import wms.coldchain.ProfileView;
import wms.coldchain.RuleView;
import wms.coldchain.sql.ProfileStore;
import wms.coldchain.sql.Profiles;
import wms.shared.Names;
import wms.shared.Query;
import wms.shared.Refusal;
import wms.shared.Row;
import wms.shared.Sql;

/** Reads what zones must keep. */
@Query
public class ProfileBook {
  private final Sql sql;
  private final Profiles profiles;
  private final ProfileStore store;
  private final Clock clock;

  @Inject public ProfileBook(Sql sql, Profiles profiles, ProfileStore store, Clock clock) {
    this.sql = sql;
    this.profiles = profiles;
    this.store = store;
    this.clock = clock;
  }

  /** The one that stands for the class. */
  public Optional<Profile> forClass(String temperatureClass) { return profiles.forClass(temperatureClass); }

  public Optional<Profile> ofZone(String zone) { return profiles.ofZone(zone); }

  /** In order of code, those after the given one; {@code ""} begins. */
  public List<ProfileView> after(String code, int limit) {
    return sql.list(row -> row.text("code"), "SELECT code FROM cold_profile WHERE code > ? ORDER BY code FETCH FIRST " + limit + " ROWS ONLY", code).stream().map(this::profile).toList();
  }

  /** @throws Refusal not found */
  public ProfileView profile(String code) {
    Profile now = profiles.byCode(code).orElseThrow(() -> Refusal.notFound("profile", code));
    return sql.first(row -> view(row, now), "SELECT * FROM cold_profile WHERE code = ?", code).orElseThrow();
  }

  private ProfileView view(Row row, Profile now) throws SQLException {
    return new ProfileView(now.code(), Names.of(row.text("name_zh"), row.text("name_en")), row.word("temperature_class", TemperatureClass.class), row.flag("stands_for_class"), now.low(), now.high(),
        now.rules().stream().map(RuleView::of).toList(), zones(now.code()), next(now.code()), row.count("version"));
  }

  private ProfileView.Next next(String code) {
    return store.next(code, clock.instant()).map(next -> new ProfileView.Next(next.from(), next.low(), next.high(), profiles.rules(code, next.from()).stream().map(RuleView::of).toList(), next.remark(), next.by())).orElse(null);
  }

  private List<String> zones(String code) { return profiles.byZone().entrySet().stream().filter(zone -> zone.getValue().code().equals(code)).map(Map.Entry::getKey).sorted().toList(); }

  /** Newest first. */
  public List<ProfileVersionView> versions(String code) { return store.versions(profile(code).code()); }
}
