package wms.web.system;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import wms.web.kernel.Door;
import wms.web.kernel.Open;

/** What anybody may know of this installation before signing in. */
@Door
@Path("system")
@Produces(MediaType.APPLICATION_JSON)
public class SystemResource {
  /** What this installation is; demo users only where the demo network is shown. */
  public record About(boolean demo, String version, List<DemoUser> demoUsers) {}

  private final Demo demo;

  @Inject SystemResource(Demo demo) { this.demo = demo; }

  @GET @Open public About about() { return new About(demo.isOn(), demo.version(), demo.users()); }
}
