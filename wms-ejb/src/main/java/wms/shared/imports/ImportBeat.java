package wms.shared.imports;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;

/** Every two seconds each job of this server is written down as alive. */
@Singleton
@DependsOn("Migrations")
public class ImportBeat {
  @Inject private ImportRunner runner;

  @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false) void beat() { runner.beat(); }
}
