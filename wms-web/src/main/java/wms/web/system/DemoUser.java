package wms.web.system;

import java.util.List;
import wms.shared.Names;

/** Somebody everyone may sign in as, in the demo alone. */
public record DemoUser(String user, String password, String name, String role, List<Names> facilities) {}
