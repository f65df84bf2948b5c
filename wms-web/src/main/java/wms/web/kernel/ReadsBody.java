package wms.web.kernel;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import wms.shared.Refusal;
import wms.shared.Sha256;

/** A writing request is read whole, within its limit, so that it can be known again when it comes a second time. */
@Provider
@Priority(Priorities.AUTHORIZATION + 10)
public class ReadsBody implements ContainerRequestFilter {
  static final String KEY_HEADER = "Idempotency-Key";
  private static final int LIMIT = 1 << 20;
  private static final int IMPORT_LIMIT = 32 << 20;
  /** A file of five megabytes in Base64. */
  private static final int CERTIFICATE_LIMIT = 8 << 20;
  private static final Set<String> WRITING = Set.of("POST", "PUT", "DELETE", "PATCH");

  @Context private ResourceInfo resource;
  @Inject private Caller caller;

  @Override public void filter(ContainerRequestContext request) throws IOException {
    if (!WRITING.contains(request.getMethod())) return;
    int limit = limit(request.getUriInfo().getPath());
    byte[] body = request.getEntityStream().readNBytes(limit + 1);
    if (body.length > limit) {
      request.abortWith(Problem.of(413, "TOO_LARGE", Map.of("limitBytes", limit), List.of()).toResponse());
      return;
    }
    request.setEntityStream(new ByteArrayInputStream(body));
    if (!resource.getResourceMethod().isAnnotationPresent(Open.class)) know(request, body);
  }

  private static int limit(String path) {
    if (path.startsWith("imports")) return IMPORT_LIMIT;
    return path.equals("certificates") ? CERTIFICATE_LIMIT : LIMIT;
  }

  private void know(ContainerRequestContext request, byte[] body) {
    String key = request.getHeaderString(KEY_HEADER);
    if (key == null || !key.matches("[\\x21-\\x7e]{1,128}"))
      request.abortWith(Problem.of(400, "IDEMPOTENCY_KEY_MISSING", Map.of(), List.of(new Refusal.Field("/headers/" + KEY_HEADER, "REQUIRED"))).toResponse());
    else caller.writes(new WriteRequest(key, Sha256.hex((request.getMethod() + " " + request.getUriInfo().getRequestUri().getRawPath() + "\n").getBytes(StandardCharsets.UTF_8), body)));
  }
}
