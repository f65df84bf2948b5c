package wms.emergency;

import wms.facilities.Mode;

/**
 * A switch to make.
 *
 * @param id made by the sender: the same sent twice changes nothing
 * @param token of the preview that was shown
 */
public record SwitchCommand(String id, String facility, Mode target, String incident, String token, String reason) {}
