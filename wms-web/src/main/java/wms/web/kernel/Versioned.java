package wms.web.kernel;

import jakarta.ws.rs.core.Response;
import java.util.Map;
import wms.shared.CommonReason;
import wms.shared.Refusal;

/** Answers that carry the version of what they show, and requests that name the version they change. */
public final class Versioned {
  private Versioned() {}

  public static Response ok(Object view, long version) { return Response.ok(view).tag(Long.toString(version)).build(); }

  public static Response created(Object view, long version) { return Response.status(201).entity(view).tag(Long.toString(version)).build(); }

  /** The version the caller saw, null when it names none: for things that can be done once only. */
  public static Long seenIfNamed(String ifMatch) { return ifMatch == null || ifMatch.isBlank() ? null : Long.valueOf(seen(ifMatch)); }

  /**
   * The version the caller saw.
   *
   * @param ifMatch the header {@code If-Match}, such as {@code "7"}
   * @throws Refusal IF_MATCH_MISSING without it, STALE when it is no version of ours
   */
  public static long seen(String ifMatch) {
    if (ifMatch == null || ifMatch.isBlank()) throw Refusal.of(Refusal.Kind.PRECONDITION_MISSING, CommonReason.IF_MATCH_MISSING, Map.of());
    String number = ifMatch.replace("W/", "").replace("\"", "").trim();
    if (!number.matches("\\d{1,18}")) throw Refusal.stale();
    return Long.parseLong(number);
  }
}
