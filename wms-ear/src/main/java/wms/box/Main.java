package wms.box;

import java.util.Arrays;
import java.util.List;
import wms.box.bench.Benches;

/** The launcher's Java part; {@code wms} at the top of the repository calls it once everything is built. */
public final class Main {
  private Main() {}

  public static void main(String[] words) throws Exception {
    try {
      run(words.length == 0 ? "up" : words[0], Arrays.asList(words).subList(Math.min(1, words.length), words.length));
    } catch (Sorry e) {
      System.err.println(e.getMessage());
      System.exit(1);
    }
  }

  private static void run(String verb, List<String> rest) throws Exception {
    switch (verb) {
      case "up" -> Up.run(Home.ofThisProgram(), UpOptions.parse(rest), System.getenv(), System.out);
      case "bench" -> System.exit(Benches.run(Home.ofThisProgram(), rest, System.out, System.err) ? 0 : 1);
      case "prime" -> Prime.run(Home.ofThisProgram(), System.out);
      case "gateway" -> GatewayUser.add(rest, System.out);
      default -> throw new Sorry("There is no 'wms " + verb + "'; see ./wms help.");
    }
  }
}
