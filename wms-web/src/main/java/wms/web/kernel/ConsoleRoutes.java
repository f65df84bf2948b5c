package wms.web.kernel;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.MappingMatch;
import java.io.IOException;
import java.net.MalformedURLException;
import java.util.List;

/**
 * Every page of the console has an address of its own: a browser that asks for one gets the console, which then shows it.
 * Nothing but our own files may run or load in it.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class ConsoleRoutes extends HttpFilter {
  private static final String CONSOLE = "/index.html";
  private static final List<String> OTHERS = List.of("/api/", "/health", "/metrics", "/openapi");
  private static final String POLICY = "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self';"
      + " object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

  @Override protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
    String path = request.getRequestURI().substring(request.getContextPath().length());
    secure(response);
    if (OTHERS.stream().anyMatch(path::startsWith)) {
      chain.doFilter(request, response);
    } else if (isPage(request, path)) {
      fresh(response);
      request.getRequestDispatcher(CONSOLE).forward(request, response);
    } else {
      if (path.startsWith("/assets/") && isFile(path)) response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
      else fresh(response);
      chain.doFilter(request, response);
    }
  }

  private boolean isPage(HttpServletRequest request, String path) throws MalformedURLException {
    String accept = request.getHeader("Accept");
    boolean asksForPage = "GET".equals(request.getMethod()) && accept != null && accept.contains("text/html");
    boolean isNobodyElses = request.getHttpServletMapping().getMappingMatch() == MappingMatch.DEFAULT || path.equals("/");
    return asksForPage && isNobodyElses && !path.startsWith("/assets/") && (path.equals("/") || !isFile(path));
  }

  private boolean isFile(String path) throws MalformedURLException {
    return getServletContext().getResource(path) != null;
  }

  private static void fresh(HttpServletResponse response) { response.setHeader("Cache-Control", "no-cache"); }

  private static void secure(HttpServletResponse response) {
    response.setHeader("Content-Security-Policy", POLICY);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
  }
}
