package wms.box;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

/** Asks the server whether it is ready: up, with the application in it and not only the bare container. */
public record Ready(URI server) {

  public boolean now() {
    return says(200, "\"name\"");
  }

  /** The container is up and has no application: it could not be deployed. */
  boolean isEmpty() {
    return says(503, "No Application deployed");
  }

  private boolean says(int status, String part) {
    try {
      var call = (HttpURLConnection) server.resolve("/health/ready").toURL().openConnection();
      call.setConnectTimeout(1000);
      call.setReadTimeout(5000);
      if (call.getResponseCode() != status) return false;
      try (var in = status < 400 ? call.getInputStream() : call.getErrorStream()) {
        return new String(in.readAllBytes()).contains(part);
      }
    } catch (IOException e) {
      return false;
    }
  }
}
