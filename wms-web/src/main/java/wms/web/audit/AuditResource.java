package wms.web.audit;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import wms.audit.AuditEntry;
import wms.audit.AuditFilter;
import wms.audit.AuditLog;
import wms.audit.Verification;
import wms.audit.VerifyTrail;
import wms.shared.Right;
import wms.web.kernel.Allowed;
import wms.web.kernel.Caller;
import wms.web.kernel.Door;
import wms.web.kernel.Page;
import wms.web.kernel.When;

/** The audit trail, newest first, and its verification. */
@Door
@Path("audit")
@Produces(MediaType.APPLICATION_JSON)
public class AuditResource {
  private final Caller caller;
  private final AuditLog log;
  private final VerifyTrail verify;

  @Inject AuditResource(Caller caller, AuditLog log, VerifyTrail verify) {
    this.caller = caller;
    this.log = log;
    this.verify = verify;
  }

  @GET @Allowed(Right.AUDIT)
  public Page<AuditEntry> list(@QueryParam("from") String from, @QueryParam("to") String to, @QueryParam("user") String user, @QueryParam("action") String action,
      @QueryParam("facility") String facility, @QueryParam("subject") String subject, @QueryParam("limit") Integer limit, @QueryParam("cursor") String cursor) {
    AuditFilter filter = new AuditFilter(When.instant("from", from), When.instant("to", to), user, action, facility, subject);
    long below = cursor == null ? Long.MAX_VALUE : When.number("cursor", cursor);
    return Page.of(log.newest(filter, caller.actor().where(Right.AUDIT), below, Page.limit(limit) + 1), Page.limit(limit), entry -> Long.toString(entry.seq()));
  }

  @GET @Path("verification") @Allowed(Right.AUDIT) public Verification verification() { return verify.verify(); }
}
