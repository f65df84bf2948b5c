package wms.alarms;

/** A test message is to go out. @param to the address or number, nothing for a subscriber */
public record TestWish(String to) {}
