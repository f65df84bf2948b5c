package wms.telemetry.sql;

import wms.shared.Overtaken;

/** What was known of a series is no longer so; everything is as before, and the work may simply be done again. */
public final class SeriesMoved extends Overtaken {
  SeriesMoved() { super("another writer has been at the same series"); }
}
