package wms.web.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whether this installation shows the demo network, whose users and passwords everybody may know. */
@ApplicationScoped
public class Demo {
  @Inject @ConfigProperty(name = "wms.demo") private Optional<String> folder;

  boolean isOn() { return folder.filter(name -> !name.isBlank()).isPresent(); }

  Optional<String> folder() { return folder.filter(name -> !name.isBlank()); }
}
