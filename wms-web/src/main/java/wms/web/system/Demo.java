package wms.web.system;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import wms.facilities.FacilityBook;
import wms.facilities.FacilityView;
import wms.shared.Names;
import wms.shared.csv.CsvColumn;
import wms.shared.csv.CsvFile;
import wms.shared.csv.CsvRow;

/** Whether this installation shows the demo network, whose users and passwords everybody may know. */
@ApplicationScoped
public class Demo {
  private static final List<CsvColumn> COLUMNS = Stream.of("user", "name", "language", "password", "roles").map(CsvColumn::required).toList();

  @Inject @ConfigProperty(name = "wms.demo") private Optional<String> folder;
  @Inject private FacilityBook facilities;
  @Inject @ConfigProperty(name = "wms.version") private String version;

  public boolean isOn() { return folder.filter(name -> !name.isBlank()).isPresent(); }

  /** Those the demo's own table of users brings, each with the first of their roles and the facilities it is for; none named: for all. */
  List<DemoUser> users() { return isOn() ? read(Path.of(folder.get(), "users.csv")) : List.of(); }

  String version() { return version; }

  private List<DemoUser> read(Path table) {
    Map<String, Names> names = facilities.all().stream().collect(Collectors.toMap(FacilityView::code, FacilityView::names));
    try {
      return CsvFile.parse(Files.readAllBytes(table), COLUMNS, LocalDate.EPOCH).rows().stream().map(row -> user(row, names)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@code LEAD@CJ-DU;LEAD@CJ-CS} is a lead at two facilities, {@code LEAD@*} one at all. */
  private static DemoUser user(CsvRow row, Map<String, Names> names) {
    List<String[]> grants = row.parts("roles").stream().map(grant -> grant.split("@")).toList();
    return new DemoUser(row.text("user"), row.text("password"), row.text("name"), grants.get(0)[0], grants.stream().map(grant -> names.get(grant[1])).filter(Objects::nonNull).toList());
  }
}
