package wms.web.system;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whether this installation shows the demo network, whose users and passwords everybody may know. */
@ApplicationScoped
public class Demo {
  @Inject @ConfigProperty(name = "wms.demo") private Optional<String> folder;

  public boolean isOn() { return folder.filter(name -> !name.isBlank()).isPresent(); }

  List<DemoUser> users() { return List.of(); }

  String version() { return "0.1.0"; }
}
