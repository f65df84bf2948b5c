package wms.web.system;

/** Somebody everyone may sign in as, in the demo alone. */
public record DemoUser(String user, String password, String name, String role) {}
