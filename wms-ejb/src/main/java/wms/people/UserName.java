package wms.people;

/** What somebody is called whom the books know by a user name. */
public record UserName(String user, String name) {}
