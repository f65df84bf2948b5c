package wms.web.kernel;

import jakarta.ws.rs.core.NewCookie;
import wms.shared.Sha256;

/** The console's session: a cookie that scripts cannot read and other sites cannot send, and the CSRF word that follows from it. */
public final class SessionCookie {
  public static final String NAME = "wms_session";

  private SessionCookie() {}

  public static NewCookie carrying(String token, boolean secure) { return cookie(token, -1, secure); }

  public static NewCookie ended(boolean secure) { return cookie("", 0, secure); }

  /** Known to whoever holds the session's token, so nothing has to be kept for it. */
  public static String csrfOf(String token) { return Sha256.hex("csrf:" + token).substring(0, 32); }

  private static NewCookie cookie(String value, int maxAge, boolean secure) {
    return new NewCookie.Builder(NAME).value(value).path("/").httpOnly(true).secure(secure).maxAge(maxAge).sameSite(NewCookie.SameSite.STRICT).build();
  }
}
