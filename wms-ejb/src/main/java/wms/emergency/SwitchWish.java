package wms.emergency;

import wms.facilities.Mode;

/** A switch somebody thinks of making; {@code incident} may be null on the way back. */
public record SwitchWish(String facility, Mode target, String incident) {}
