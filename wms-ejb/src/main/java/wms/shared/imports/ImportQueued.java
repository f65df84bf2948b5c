package wms.shared.imports;

import wms.shared.Actor;

/** A file waits to be loaded. */
record ImportQueued(String id, String table, byte[] file, Actor by) {}
