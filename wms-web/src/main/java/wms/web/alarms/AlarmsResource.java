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
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import wms.alarms.AlarmHistory;
import wms.alarms.AlarmState;
import wms.alarms.AlarmView;
import wms.alarms.usecase.AcknowledgeAlarm;
import wms.alarms.usecase.AlarmBook;
import wms.alarms.usecase.CommentOnAlarm;
import wms.alarms.usecase.NotificationBook;
import wms.shared.Refusal;
import wms.shared.Right;
import wms.web.kernel.Allowed;
import wms.web.kernel.Caller;
import wms.web.kernel.Door;
import wms.web.kernel.Page;
import wms.web.kernel.Versioned;

/** What needs a person, newest first. */
@Door
@Path("alarms")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AlarmsResource {
  private final Caller caller;
  private final AlarmBook alarms;
  private final AcknowledgeAlarm acknowledge;
  private final CommentOnAlarm comments;
  private final NotificationBook notifications;

  @Inject AlarmsResource(Caller caller, AlarmBook alarms, AcknowledgeAlarm acknowledge, CommentOnAlarm comments, NotificationBook notifications) {
    this.caller = caller;
    this.alarms = alarms;
    this.acknowledge = acknowledge;
    this.comments = comments;
    this.notifications = notifications;
  }

  /** @param state one or several, separated by commas; OPEN stands for all but those that are over; without it all */
  @GET @Allowed(Right.SEE)
  public Page<AlarmView> list(@QueryParam("facility") String facility, @QueryParam("state") @DefaultValue("") String state, @QueryParam("limit") Integer limit, @QueryParam("cursor") @DefaultValue("~") String cursor) {
    return Page.of(alarms.before(cursor, facility, states(state), caller.sees(), Page.limit(limit) + 1), Page.limit(limit), AlarmView::id);
  }

  @GET @Path("{id}") @Allowed(Right.SEE) @APIResponseSchema(value = AlarmView.class, responseCode = "200")
  public Response one(@PathParam("id") String id) {
    AlarmView alarm = alarms.alarm(id);
    caller.actor().mustBeAllowed(Right.SEE, alarm.facility());
    return Versioned.ok(alarm, alarm.version());
  }

  @POST @Path("{id}/acknowledgement") @Allowed(Right.ANSWER_ALARM) @APIResponseSchema(value = AlarmView.class, responseCode = "200")
  public Response acknowledge(@PathParam("id") String id, Acknowledgement answer) {
    AlarmView alarm = acknowledge.acknowledge(id, answer == null ? null : answer.comment(), caller.actor());
    return Versioned.ok(alarm, alarm.version());
  }

  @POST @Path("{id}/comments") @Allowed(Right.ANSWER_ALARM) @APIResponseSchema(value = AlarmView.class, responseCode = "200")
  public Response comment(@PathParam("id") String id, Acknowledgement comment) {
    AlarmView alarm = comments.comment(id, comment == null ? null : comment.comment(), caller.actor());
    return Versioned.ok(alarm, alarm.version());
  }

  /** What became of it, and who was told when; where people are reached is not shown here. */
  @GET @Path("{id}/history") @Allowed(Right.SEE)
  public AlarmHistory history(@PathParam("id") String id) {
    caller.actor().mustBeAllowed(Right.SEE, alarms.alarm(id).facility());
    return notifications.history(id);
  }

  private static List<AlarmState> states(String text) {
    return Arrays.stream(text.split(",")).map(String::strip).filter(word -> !word.isEmpty()).flatMap(AlarmsResource::named).distinct().toList();
  }

  private static Stream<AlarmState> named(String word) {
    List<AlarmState> meant = Arrays.stream(AlarmState.values()).filter(state -> word.equals("OPEN") ? state != AlarmState.NORMAL : state.name().equals(word)).toList();
    if (meant.isEmpty()) throw Refusal.invalid("/query/state", "UNKNOWN_STATE");
    return meant.stream();
  }
}
