package wms.box.bench;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import wms.box.Home;
import wms.box.Ports;

/** Payara Micro with an empty WAR, started the plain way: {@code java -jar payara-micro.jar --deploy empty.war}, default flags. */
final class BareContainer {
  private final Path jar;
  private final Path folder;
  private final Path war;
  private final int port = Ports.free();

  BareContainer(Home home, Path folder) throws IOException {
    this.jar = home.bareContainer();
    this.folder = folder;
    this.war = folder.resolve("empty.war");
    try (var out = new JarOutputStream(Files.newOutputStream(war))) {
      out.putNextEntry(new ZipEntry("index.html"));
      out.write("empty".getBytes());
      out.closeEntry();
    }
  }

  Process start() throws IOException {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return new ProcessBuilder(java, "-jar", jar.toString(), "--deploy", war.toString(), "--contextroot", "/", "--port", Integer.toString(port))
      .directory(folder.toFile()).redirectErrorStream(true).redirectOutput(folder.resolve("bare.log").toFile()).start();
  }

  boolean ready() {
    try {
      var call = (HttpURLConnection) URI.create("http://127.0.0.1:" + port + "/").toURL().openConnection();
      call.setConnectTimeout(1000);
      call.setReadTimeout(5000);
      return call.getResponseCode() == 200;
    } catch (IOException e) {
      return false;
    }
  }
}
