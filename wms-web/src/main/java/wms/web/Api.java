package wms.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;

/** Every REST resource lives under this path. */
@ApplicationPath("/api/v1")
@OpenAPIDefinition(info = @Info(title = "Cold-chain and emergency warehouse system", version = "1",
    description = "Times are RFC 3339 in UTC, dates of expiry plain dates, quantities decimal strings with a unit, temperatures degrees Celsius. "
        + "Every error is application/problem+json (RFC 9457) with a reason code and its parameters. Writing requests carry Idempotency-Key; a console session "
        + "also the X-WMS-CSRF word of its sign-in. Changing a resource needs If-Match. Lists page by limit (at most 500) and cursor."))
public class Api extends Application {}
