package wms.web.kernel;

import fish.payara.arquillian.container.payara.managed.PayaraMicroDeployableContainer;
import org.jboss.arquillian.container.spi.client.container.DeployableContainer;
import org.jboss.arquillian.container.spi.client.container.DeploymentException;
import org.jboss.arquillian.container.spi.client.protocol.metadata.HTTPContext;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.container.spi.client.protocol.metadata.Servlet;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.shrinkwrap.api.Archive;

/**
 * A Payara Micro whose deployed servlet is known by name. The connector reads its address and servlets out of the
 * server's log, and asks every 200 ms whether the address has been printed; the servlets come some lines after it in the
 * same message, so that now and then it goes on without them and no test can be called.
 */
public class MicroContainer extends PayaraMicroDeployableContainer {
  private static final String RUNNER = "ArquillianServletRunnerEE9";

  @Override public ProtocolMetaData deploy(Archive<?> archive) throws DeploymentException {
    ProtocolMetaData told = super.deploy(archive);
    told.getContexts(HTTPContext.class).stream().filter(server -> server.getServletByName(RUNNER) == null)
        .forEach(server -> server.add(new Servlet(RUNNER, "/" + archive.getName().replaceFirst("\\.war$", ""))));
    return told;
  }

  public static class Extension implements LoadableExtension {
    @Override public void register(ExtensionBuilder builder) {
      builder.override(DeployableContainer.class, PayaraMicroDeployableContainer.class, MicroContainer.class);
    }
  }
}
