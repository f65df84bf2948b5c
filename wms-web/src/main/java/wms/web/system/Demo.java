package wms.web.system;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import wms.shared.csv.CsvColumn;
import wms.shared.csv.CsvFile;
import wms.shared.csv.CsvRow;

/** Whether this installation shows the demo network, whose users and passwords everybody may know. */
@ApplicationScoped
public class Demo {
  private static final List<CsvColumn> COLUMNS = Stream.of("user", "name", "language", "password", "roles").map(CsvColumn::required).toList();

  @Inject @ConfigProperty(name = "wms.demo") private Optional<String> folder;
  @Inject @ConfigProperty(name = "wms.version") private String version;

  public boolean isOn() { return folder.filter(name -> !name.isBlank()).isPresent(); }

  /** Those the demo's own table of users brings, each with the first of their roles. */
  List<DemoUser> users() { return isOn() ? read(Path.of(folder.get(), "users.csv")) : List.of(); }

  String version() { return version; }

  private static List<DemoUser> read(Path table) {
    try {
      return CsvFile.parse(Files.readAllBytes(table), COLUMNS, LocalDate.EPOCH).rows().stream().map(Demo::user).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static DemoUser user(CsvRow row) {
    return new DemoUser(row.text("user"), row.text("password"), row.text("name"), row.parts("roles").stream().findFirst().map(role -> role.split("@")[0]).orElse(""));
  }
}
