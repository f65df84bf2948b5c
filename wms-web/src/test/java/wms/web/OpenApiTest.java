package wms.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.openapi.api.SmallRyeOpenAPI;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jboss.jandex.Indexer;
import org.junit.jupiter.api.Test;

/** The committed OpenAPI description is what the doors really are. To renew it: run this test with {@code -Dopenapi.write=true}. */
class OpenApiTest {
  private static final Path COMMITTED = Path.of("../config/contracts/openapi.yaml");

  @Test void theCommittedDescriptionIsWhatTheDoorsAre() throws IOException {
    String described = describe();
    if (Boolean.getBoolean("openapi.write")) Files.writeString(COMMITTED, described);
    assertThat(described).isEqualTo(Files.readString(COMMITTED));
  }

  private static String describe() throws IOException {
    Indexer indexer = new Indexer();
    for (String classes : new String[] {"target/classes", "../wms-ejb/target/classes"}) index(indexer, Path.of(classes));
    return SmallRyeOpenAPI.builder().withIndex(indexer.complete()).enableModelReader(false).enableStandardStaticFiles(false).build().toYAML();
  }

  private static void index(Indexer indexer, Path classes) throws IOException {
    try (Stream<Path> files = Files.walk(classes)) {
      files.filter(file -> file.toString().endsWith(".class")).sorted().forEach(file -> {
        try (InputStream in = Files.newInputStream(file)) {
          indexer.index(in);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      });
    }
  }
}
