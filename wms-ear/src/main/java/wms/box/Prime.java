package wms.box;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;

/** {@code Main prime}: after a build, one start and stop of the server that leaves the archive of its classes behind. */
final class Prime {
  private Prime() {}

  static void run(Home home, PrintStream out) throws IOException, InterruptedException {
    Files.deleteIfExists(home.classArchive());
    var folder = Files.createTempDirectory("wms-prime");
    try (var server = new ServerAlone(home, folder.resolve("var"))) {
      var process = server.startForArchive();
      while (!server.ready()) {
        if (!process.isAlive()) throw new Sorry("The server does not start; see " + folder + ".");
        Thread.sleep(200);
      }
      process.toHandle().destroy();
      process.waitFor();
    }
    Folders.remove(folder);
    if (!Files.exists(home.classArchive())) out.println("This JDK wrote no class archive; starts take a little longer without.");
  }
}
