package wms.box;

import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Starts Payara Micro from its unpacked jars with a root folder of its own. The container's own launcher insists on keeping
 * its changing files beside its jars, which two boxes of one build would fight over. Arguments: the unpacked container, the address
 * it will answer at, then Payara's.
 */
public final class Micro {
  private Micro() {}

  public static void main(String[] words) throws Throwable {
    var container = Path.of(words[0]);
    System.setProperty("fish.payara.micro.BootJar", container.resolve("launch-micro.jar").toUri().toString());
    System.setProperty("fish.payara.micro.UnpackDir", container.toString());
    Class.forName("fish.payara.micro.impl.PayaraMicroImpl").getMethod("main", String[].class).invoke(null, (Object) Arrays.copyOfRange(words, 2, words.length));
    if (new Ready(URI.create(words[1])).isEmpty()) {
      System.out.println("The application did not start, so the container, which would stay up empty, ends too.");
      System.exit(1);
    }
  }
}
