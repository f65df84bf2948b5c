package wms.box;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

/** Asks the server whether it is ready: up, with the application in it and not only the bare container. */
public record Ready(URI server) {

  public boolean now() {
    try {
      var call = (HttpURLConnection) server.resolve("/health/ready").toURL().openConnection();
      call.setConnectTimeout(1000);
      call.setReadTimeout(5000);
      if (call.getResponseCode() != 200) return false;
      try (var in = call.getInputStream()) {
        return new String(in.readAllBytes()).contains("\"name\"");
      }
    } catch (IOException e) {
      return false;
    }
  }
}
