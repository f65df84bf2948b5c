package wms.web.alarms;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import wms.alarms.Channel;
import wms.alarms.ChannelCommand;
import wms.alarms.Notification;
import wms.alarms.TestWish;
import wms.alarms.usecase.ChannelBook;
import wms.alarms.usecase.KeepChannels;
import wms.alarms.usecase.TestChannel;
import wms.shared.Refusal;
import wms.shared.Right;
import wms.web.kernel.Allowed;
import wms.web.kernel.Caller;
import wms.web.kernel.Door;
import wms.web.kernel.Given;
import wms.web.kernel.Page;
import wms.web.kernel.Versioned;

/** The ways out of the house, without their secrets. */
@Door
@Path("alarm-channels")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AlarmChannelsResource {
  private final Caller caller;
  private final ChannelBook book;
  private final KeepChannels keep;
  private final TestChannel tests;

  @Inject AlarmChannelsResource(Caller caller, ChannelBook book, KeepChannels keep, TestChannel tests) {
    this.caller = caller;
    this.book = book;
    this.keep = keep;
    this.tests = tests;
  }

  @GET @Allowed(Right.ADMINISTER)
  public Page<Channel> list(@QueryParam("limit") Integer limit, @QueryParam("cursor") @DefaultValue("") String cursor) {
    return Page.of(book.after(cursor, Page.limit(limit) + 1), Page.limit(limit), Channel::code);
  }

  @POST @Allowed(Right.ADMINISTER) @APIResponseSchema(value = Channel.class, responseCode = "201")
  public Response add(ChannelCommand command) {
    Channel channel = keep.add(Given.body(command), caller.actor());
    return Versioned.created(channel, channel.version());
  }

  @GET @Path("{code}") @Allowed(Right.ADMINISTER) @APIResponseSchema(value = Channel.class, responseCode = "200")
  public Response one(@PathParam("code") String code) {
    Channel channel = book.channel(code);
    return Versioned.ok(channel, channel.version());
  }

  @PUT @Path("{code}") @Allowed(Right.ADMINISTER) @APIResponseSchema(value = Channel.class, responseCode = "200")
  public Response change(@PathParam("code") String code, @HeaderParam("If-Match") String ifMatch, ChannelCommand command) {
    if (!code.equals(Given.body(command).code())) throw Refusal.invalid("/code", "DIFFERS_FROM_PATH");
    Channel channel = keep.change(command, Versioned.seen(ifMatch), caller.actor());
    return Versioned.ok(channel, channel.version());
  }

  /** Answers with the line of the delivery log that says how it fares. */
  @POST @Path("{code}/tests") @Allowed(Right.ADMINISTER) @APIResponseSchema(value = Notification.class, responseCode = "202")
  public Response test(@PathParam("code") String code, TestWish wish) { return Response.accepted(tests.test(code, wish == null ? null : wish.to(), caller.actor())).build(); }
}
