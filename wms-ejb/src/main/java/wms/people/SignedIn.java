package wms.people;

/** A session that was just opened, and whose it is. */
public record SignedIn(String token, Identity identity) {}
