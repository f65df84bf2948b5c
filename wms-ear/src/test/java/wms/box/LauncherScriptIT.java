package wms.box;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shell part of the launcher: what it finds missing before anything is built. */
class LauncherScriptIT {
  @TempDir Path home;

  @Test
  void anOldJdkIsSaidInOneSentence() throws IOException {
    var said = wmsWith(javaSaying("openjdk version \"11.0.2\" 2019-01-15"), "up");
    assertThat(said.code()).isEqualTo(1);
    assertThat(said.text()).startsWith("A JDK 17 or newer is needed; ").contains("is version 11.").hasLineCount(1);
  }

  @Test
  void theOldWayOfNumberingIsUnderstoodToo() throws IOException {
    assertThat(wmsWith(javaSaying("java version \"1.8.0_202\""), "up").text()).startsWith("A JDK 17 or newer is needed; ").hasLineCount(1);
  }

  @Test
  void aMissingJdkIsSaidInOneSentence() {
    var said = wmsWith(home.resolve("nothing"), "up");
    assertThat(said.code()).isEqualTo(1);
    assertThat(said.text()).startsWith("A JDK 17 or newer is needed, and ").hasLineCount(1);
  }

  @Test
  void anUnknownVerbIsRefusedAndHelpNamesEveryVerb() {
    assertThat(wmsWith(home, "fly")).isEqualTo(new Said(1, "There is no 'wms fly'; see ./wms help."));
    assertThat(wmsWith(home, "help").text()).contains("wms up", "wms gateway", "wms test", "wms bench");
  }

  private Said wmsWith(Path javaHome, String verb) {
    var top = Path.of(System.getProperty("wms.top"));
    return Said.run(List.of(top.resolve("wms").toString(), verb), top, Map.of("JAVA_HOME", javaHome.toString()));
  }

  private Path javaSaying(String version) throws IOException {
    var java = Files.createDirectories(home.resolve("bin")).resolve("java");
    Files.writeString(java, "#!/bin/sh\necho '" + version + "' >&2\n");
    Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwx------"));
    return home;
  }
}
