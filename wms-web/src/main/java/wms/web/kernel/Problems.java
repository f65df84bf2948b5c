package wms.web.kernel;

import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import wms.shared.Clashes;
import wms.shared.Refusal;
import wms.shared.SqlFailed;

/** Every error leaves as problem+json. What nobody foresaw is logged under an incident number, and only the number goes out. */
@Provider
public class Problems implements ExceptionMapper<Throwable> {
  private static final Logger LOG = Logger.getLogger(Problems.class.getName());

  @Override public Response toResponse(Throwable thrown) {
    for (Throwable cause = thrown; cause != null && cause != cause.getCause(); cause = cause.getCause()) {
      if (cause instanceof Refusal refusal) return refused(refusal).toResponse();
      if (cause instanceof SqlFailed failed && failed.isDuplicate()) return Problem.of(409, "ALREADY_EXISTS").toResponse();
      if (cause instanceof SQLException && Clashes.isClash(cause)) return Problem.of(503, "BUSY").toResponse();
      if (cause instanceof jakarta.persistence.OptimisticLockException) return Problem.of(412, "STALE").toResponse();
      if (cause instanceof JsonbException || cause instanceof JsonException) return malformed(cause);
    }
    if (thrown instanceof WebApplicationException web) return http(web);
    return unforeseen(thrown);
  }

  static Problem refused(Refusal refusal) {
    int status = switch (refusal.kind()) {
      case INVALID -> 400;
      case UNAUTHENTICATED -> 401;
      case FORBIDDEN -> 403;
      case NOT_FOUND -> 404;
      case CONFLICT -> 409;
      case STALE -> 412;
      case TOO_LARGE -> 413;
      case UNPROCESSABLE -> 422;
      case PRECONDITION_MISSING -> 428;
      case TOO_MANY -> 429;
      case BUSY -> 503;
    };
    return Problem.of(status, refusal.reason().name(), refusal.params(), refusal.fields());
  }

  private static Response malformed(Throwable cause) {
    return Problem.of(400, "MALFORMED_JSON", Map.of("detail", firstLine(cause)), List.of()).toResponse();
  }

  private static Response http(WebApplicationException web) {
    int status = web.getResponse().getStatus();
    if (status < 400) return web.getResponse();
    String code = switch (status) {
      case 404 -> "NOT_FOUND";
      case 405 -> "METHOD_NOT_ALLOWED";
      case 406 -> "NOT_ACCEPTABLE";
      case 415 -> "UNSUPPORTED_MEDIA_TYPE";
      default -> status < 500 ? "INVALID_INPUT" : "UNFORESEEN";
    };
    return Problem.of(status, code).toResponse();
  }

  private static Response unforeseen(Throwable thrown) {
    String incident = UUID.randomUUID().toString().substring(0, 8);
    LOG.log(Level.SEVERE, "Unforeseen error " + incident, thrown);
    return Problem.of(500, "UNFORESEEN", Map.of("incident", incident), List.of()).toResponse();
  }

  private static String firstLine(Throwable cause) {
    String message = String.valueOf(cause.getMessage());
    return message.lines().findFirst().map(line -> line.length() > 200 ? line.substring(0, 200) : line).orElse("");
  }
}
