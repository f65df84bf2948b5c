package wms.facilities;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import wms.shared.Actor;
import wms.shared.Refusal;
import wms.shared.csv.ImportTable;
import wms.shared.csv.ImportTables;
import wms.shared.csv.Imported;

/**
 * Fills an empty installation with the network that {@code wms.demo} points to, the same way a customer brings tables: all files in one
 * go. When one of them is wrong nothing is kept and the server does not start, because what it would show is not what was asked for.
 */
@Singleton
@Startup
@DependsOn("Migrations")
@TransactionManagement(TransactionManagementType.BEAN)
public class DemoNetwork {
  private static final Logger LOG = Logger.getLogger(DemoNetwork.class.getName());

  @Inject @ConfigProperty(name = "wms.demo") private Optional<String> folder;
  @Inject private FacilityBook facilities;
  @Inject private ImportTables tables;
  @Inject private Instance<ImportTable> known;

  /** Its name is its own: the container finds it by name alone. */
  @PostConstruct void fillWhenEmpty() {
    folder.filter(name -> !name.isBlank()).filter(name -> facilities.isEmpty()).ifPresent(name -> load(Path.of(name)));
  }

  private void load(Path from) {
    try {
      Map<String, byte[]> files = files(from);
      passOverUnknown(files);
      List<Imported> done = tables.load(files, Actor.system("demo"));
      LOG.info(() -> "The demo network was loaded from " + from + ": " + done.stream().map(table -> table.rows() + " " + table.table()).collect(Collectors.joining(", ")) + ".");
    } catch (Refusal refusal) {
      throw new IllegalStateException("The demo network in " + from + " cannot be loaded: " + told(refusal), refusal);
    } catch (IOException e) {
      throw new IllegalStateException("The demo network in " + from + " cannot be read: " + e, e);
    }
  }

  /** The tables of a folder: {@code materials.csv} is the table {@code materials}. Folders and other files in it are passed over. */
  static Map<String, byte[]> files(Path folder) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (Stream<Path> found = Files.list(folder)) {
      for (Path file : found.filter(path -> path.getFileName().toString().endsWith(".csv")).toList())
        files.put(file.getFileName().toString().replaceFirst("\\.csv$", ""), Files.readAllBytes(file));
    }
    return files;
  }

  private void passOverUnknown(Map<String, byte[]> files) {
    Set<String> unknown = new TreeSet<>(files.keySet());
    known.forEach(table -> unknown.remove(table.table()));
    unknown.forEach(name -> LOG.warning(() -> "The demo's file " + name + ".csv is passed over: there is no table of that name."));
    files.keySet().removeAll(unknown);
  }

  private static String told(Refusal refusal) {
    String first = refusal.fields().stream().limit(20).map(field -> "\n  " + field.pointer() + " " + field.code() + " " + field.params()).collect(Collectors.joining());
    return refusal.reason() + " " + refusal.params() + first;
  }
}
