package wms.web.kernel;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import wms.people.WhoIs;
import wms.shared.Actor;

/**
 * Nobody passes unasked: anonymous callers get 401, callers without the right 403. A browser's writing request also shows that it
 * comes from our own page (the CSRF header that only the page can know).
 */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class Gate implements ContainerRequestFilter {
  static final String CSRF_HEADER = "X-WMS-CSRF";
  private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

  @Context private ResourceInfo resource;
  @Context private HttpServletRequest servletRequest;
  @Inject private Caller caller;
  @Inject private WhoIs whoIs;

  @Override public void filter(ContainerRequestContext request) {
    caller.arrivesFrom(servletRequest.getRemoteAddr());
    Cookie cookie = request.getCookies().get(SessionCookie.NAME);
    if (cookie != null) whoIs.holds(cookie.getValue()).ifPresent(holder -> caller.isKnownAs(holder, cookie.getValue()));
    Method method = resource.getResourceMethod();
    if (method.isAnnotationPresent(Open.class)) return;
    if (!caller.isKnown()) request.abortWith(Problem.of(401, "NOT_SIGNED_IN").toResponse());
    else if (!mayCall(method)) request.abortWith(lacking(method).toResponse());
    else if (forged(request)) request.abortWith(Problem.of(403, "CSRF_HEADER_WRONG").toResponse());
  }

  private boolean mayCall(Method method) {
    Allowed allowed = method.getAnnotation(Allowed.class);
    return allowed != null && Arrays.stream(allowed.value()).anyMatch(right -> caller.actor().maySomewhere(right));
  }

  /** The right is held nowhere; of several that would do, the first is named. A method that says nothing of rights is for nobody. */
  private static Problem lacking(Method method) {
    Allowed allowed = method.getAnnotation(Allowed.class);
    return allowed == null ? Problem.of(403, "NOT_ALLOWED")
        : Problem.of(403, "NOT_ALLOWED", Map.of("right", allowed.value()[0].name(), "facility", Actor.EVERYWHERE), List.of());
  }

  private boolean forged(ContainerRequestContext request) {
    return !READING.contains(request.getMethod()) && !SessionCookie.csrfOf(caller.token()).equals(request.getHeaderString(CSRF_HEADER));
  }
}
