package wms.box;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

/** What may be said after {@code wms up}. */
record UpOptions(boolean empty, int httpPort, int mqttPort, Path data, String bind) {

  static UpOptions parse(List<String> words) {
    var options = new UpOptions(false, 8080, 1883, Path.of("var"), "127.0.0.1");
    for (var rest = words.iterator(); rest.hasNext();) {
      var word = rest.next();
      options = switch (word) {
        case "--empty" -> new UpOptions(true, options.httpPort, options.mqttPort, options.data, options.bind);
        case "--http-port" -> new UpOptions(options.empty, port(word, rest), options.mqttPort, options.data, options.bind);
        case "--mqtt-port" -> new UpOptions(options.empty, options.httpPort, port(word, rest), options.data, options.bind);
        case "--data" -> new UpOptions(options.empty, options.httpPort, options.mqttPort, Path.of(after(word, rest)), options.bind);
        case "--bind" -> new UpOptions(options.empty, options.httpPort, options.mqttPort, options.data, after(word, rest));
        default -> throw new Sorry("'up' does not know " + word + "; see ./wms help.");
      };
    }
    return options;
  }

  private static int port(String word, Iterator<String> rest) {
    var text = after(word, rest);
    if (text.matches("\\d{1,5}") && Integer.parseInt(text) >= 1 && Integer.parseInt(text) <= 65535) return Integer.parseInt(text);
    throw new Sorry(word + " needs a port from 1 to 65535, not '" + text + "'.");
  }

  private static String after(String word, Iterator<String> rest) {
    if (rest.hasNext()) return rest.next();
    throw new Sorry(word + " needs a value; see ./wms help.");
  }
}
