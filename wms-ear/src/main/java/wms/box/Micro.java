package wms.box;

import java.nio.file.Path;
import java.util.Arrays;

/**
 * Starts Payara Micro from its unpacked jars with a root folder of its own. The container's own launcher insists on keeping
 * its changing files beside its jars, which two boxes of one build would fight over. Arguments: the unpacked container, then Payara's.
 */
public final class Micro {
  private Micro() {}

  public static void main(String[] words) throws Throwable {
    var container = Path.of(words[0]);
    System.setProperty("fish.payara.micro.BootJar", container.resolve("launch-micro.jar").toUri().toString());
    System.setProperty("fish.payara.micro.UnpackDir", container.toString());
    Class.forName("fish.payara.micro.impl.PayaraMicroImpl").getMethod("main", String[].class)
      .invoke(null, (Object) Arrays.copyOfRange(words, 1, words.length));
  }
}
