package wms.box;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import wms.box.broker.Users;

/** {@code wms gateway FACILITY GATEWAY}: lets a real gateway in at the broker of the box; a running broker needs no restart. */
final class GatewayUser {
  private GatewayUser() {}

  static void add(List<String> words, PrintStream out) {
    boolean elsewhere = words.size() == 4 && words.get(2).equals("--data");
    if (words.size() != 2 && !elsewhere) throw new Sorry("Say: wms gateway FACILITY GATEWAY [--data DIR]");
    var data = Path.of(elsewhere ? words.get(3) : "var");
    var password = Users.draw();
    try {
      new Users(data.resolve("broker/users")).letGatewayIn(words.get(0), words.get(1), password);
    } catch (IllegalArgumentException e) {
      throw new Sorry("This gateway cannot be let in: " + e.getMessage() + ".", e);
    }
    out.println("user=" + words.get(1));
    out.println("password=" + password);
  }
}
