package wms.web.kernel;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import wms.shared.Refusal;

/** An error as RFC 9457 tells it, with the reason code and the facts a console needs to say it in any language. */
public record Problem(String type, String title, int status, String code, Map<String, Object> params, List<Refusal.Field> errors) {
  public static final MediaType MEDIA_TYPE = MediaType.valueOf("application/problem+json");

  public static Problem of(int status, String code, Map<String, Object> params, List<Refusal.Field> errors) {
    return new Problem("urn:wms:problem:" + code.toLowerCase(java.util.Locale.ROOT).replace('_', '-'), title(code), status, code, params, errors);
  }

  public static Problem of(int status, String code) { return of(status, code, Map.of(), List.of()); }

  public Response toResponse() { return Response.status(status).type(MEDIA_TYPE).entity(this).build(); }

  private static String title(String code) {
    String words = code.toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
