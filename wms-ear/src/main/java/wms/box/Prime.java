package wms.box;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** {@code Main prime}: the end of a build, one start and stop of broker and server that leaves the archives of their classes behind. */
final class Prime {
  private Prime() {}

  static void run(Home home, PrintStream out) throws IOException, InterruptedException {
    for (var archive : archives(home)) Files.deleteIfExists(archive);
    var folder = Files.createTempDirectory("wms-prime");
    try (var server = new ServerAlone(home, folder.resolve("var"), Map.of(), ClassArchive.WRITTEN)) {
      var process = server.start();
      while (!server.ready()) {
        if (!process.isAlive()) throw new Sorry("The server does not start; see " + folder + ".");
        Thread.sleep(200);
      }
      process.toHandle().destroy();
      process.waitFor();
    }
    Folders.remove(folder);
    for (var archive : archives(home)) {
      if (!Files.exists(archive)) out.println("This JDK wrote no " + archive.getFileName() + "; starts take a little longer without.");
    }
  }

  private static List<Path> archives(Home home) {
    return List.of(home.serverClasses(), home.brokerClasses());
  }
}
