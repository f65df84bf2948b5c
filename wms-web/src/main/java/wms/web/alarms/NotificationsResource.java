package wms.web.alarms;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.HashSet;
import java.util.Set;
import wms.alarms.ChannelKind;
import wms.alarms.Notification;
import wms.alarms.NotificationFilter;
import wms.alarms.SendState;
import wms.alarms.usecase.NotificationBook;
import wms.alarms.usecase.ResendNotification;
import wms.shared.Right;
import wms.shared.Scope;
import wms.web.kernel.Allowed;
import wms.web.kernel.Caller;
import wms.web.kernel.Door;
import wms.web.kernel.Given;
import wms.web.kernel.Page;

/** The delivery log, newest first. */
@Door
@Path("notifications")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class NotificationsResource {
  private final Caller caller;
  private final NotificationBook log;
  private final ResendNotification resend;

  @Inject NotificationsResource(Caller caller, NotificationBook log, ResendNotification resend) {
    this.caller = caller;
    this.log = log;
    this.resend = resend;
  }

  @GET @Allowed({Right.ANSWER_ALARM, Right.ADMINISTER, Right.AUDIT})
  public Page<Notification> list(@QueryParam("facility") String facility, @QueryParam("channel") String channel, @QueryParam("kind") String kind, @QueryParam("state") String state, @QueryParam("limit") Integer limit,
      @QueryParam("cursor") @DefaultValue("~") String cursor) {
    NotificationFilter filter = new NotificationFilter(facility, channel, Given.word("kind", kind, ChannelKind.class), Given.word("state", state, SendState.class), mayRead());
    return Page.of(log.before(cursor, filter, Page.limit(limit) + 1), Page.limit(limit), Notification::id);
  }

  @GET @Path("{id}") @Allowed({Right.ANSWER_ALARM, Right.ADMINISTER, Right.AUDIT})
  public Notification one(@PathParam("id") String id) {
    Notification notification = log.notification(id);
    if (!mayRead().covers(notification.facility())) caller.actor().mustBeAllowed(Right.ANSWER_ALARM, notification.facility());
    return notification;
  }

  @POST @Path("{id}/resending") @Allowed({Right.ANSWER_ALARM, Right.ADMINISTER})
  public Notification resend(@PathParam("id") String id) { return resend.resend(id, caller.actor()); }

  /** It shows how people are reached: only to those who answer, administer or audit. */
  private Scope mayRead() {
    Set<String> facilities = new HashSet<>();
    for (Right right : Set.of(Right.ANSWER_ALARM, Right.ADMINISTER, Right.AUDIT)) {
      Scope scope = caller.actor().where(right);
      if (scope.facilities() == null) return Scope.EVERYWHERE;
      facilities.addAll(scope.facilities());
    }
    return new Scope(facilities);
  }
}
