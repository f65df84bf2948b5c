package wms.web.system;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import wms.web.kernel.Door;
import wms.web.kernel.Open;

/** The description of this API, exactly as it is kept with the code. */
@Door
@Path("openapi")
public class OpenApiResource {
  @GET @Open @Produces("application/yaml") @Operation(hidden = true) public InputStream description() {
    return OpenApiResource.class.getResourceAsStream("/contracts/openapi.yaml");
  }
}
