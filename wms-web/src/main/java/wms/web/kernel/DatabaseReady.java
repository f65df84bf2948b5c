package wms.web.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import wms.shared.Database;

/** Ready means: the application is there, its tables are up to date (nothing starts before) and the database answers. */
@Readiness
@ApplicationScoped
public class DatabaseReady implements HealthCheck {
  private static final int PATIENCE_S = 2;
  @Inject private Database database;

  @Override
  public HealthCheckResponse call() {
    try (var connection = database.source().getConnection()) {
      return HealthCheckResponse.named("database").status(connection.isValid(PATIENCE_S)).build();
    } catch (SQLException e) {
      return HealthCheckResponse.named("database").down().withData("why", e.getMessage()).build();
    }
  }
}
