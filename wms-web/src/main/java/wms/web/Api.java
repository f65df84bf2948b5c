package wms.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Every REST resource lives under this path. */
@ApplicationPath("/api/v1")
public class Api extends Application {}
