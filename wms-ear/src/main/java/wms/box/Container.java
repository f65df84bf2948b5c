package wms.box;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;

/** Payara Micro as its own launcher unpacked it. */
record Container(Path folder) {
  /** What the console loads and asks goes out packed to who takes it so. The live feed's type is not among these: it must not be kept back. */
  private static final String PACKED = "compression=\"on\" compression-min-size-bytes=\"1024\" compressable-mime-type=\""
    + "text/html,text/css,text/javascript,application/javascript,application/json,application/problem+json,image/svg+xml\"";

  /** The manifest says which packages of the JDK Payara needs opened; that holds for {@code java -jar} only, so we say it too. */
  List<String> opens() {
    try (var jar = new JarFile(folder.resolve("launch-micro.jar").toFile())) {
      var main = jar.getManifest().getMainAttributes();
      var words = new ArrayList<String>();
      for (var name : main.getValue("Add-Opens").split(" ")) words.add("--add-opens=" + name + "=ALL-UNNAMED");
      for (var name : main.getValue("Add-Exports").split(" ")) words.add("--add-exports=" + name + "=ALL-UNNAMED");
      return words;
    } catch (IOException e) {
      throw new Sorry("The box is not complete: " + e.getMessage(), e);
    }
  }

  /** A root folder as new: what the container wrote there at the last start (deployed applications, its own domain.xml) goes. */
  void layOut(Path root, String bind) {
    try {
      Folders.remove(root);
      for (var part : List.of("config", "docroot", "lib", "META-INF")) Folders.copy(folder.resolve(part), root.resolve(part));
      replace(root.resolve("config/domain.xml"), "name=\"http-listener\" thread-pool", "address=\"" + bind + "\" name=\"http-listener\" thread-pool");
      replace(root.resolve("config/domain.xml"), "<http default-virtual-server=\"server\"", "<http " + PACKED + " default-virtual-server=\"server\"");
      replace(root.resolve("config/logging.properties"), "ansiColor=true", "ansiColor=false");
    } catch (IOException e) {
      throw new Sorry("Cannot prepare " + root + ": " + e.getMessage(), e);
    }
  }

  /** Payara Micro has no words on its command line for these. */
  private static void replace(Path file, String from, String to) throws IOException {
    var text = Files.readString(file);
    if (!text.contains(from)) throw new Sorry(file + " of this container has no " + from + ".");
    Files.writeString(file, text.replace(from, to));
  }
}
