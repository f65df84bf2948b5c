package wms.people;

import wms.shared.Reason;

/** Why a sign-in or a change of a user is refused. */
public enum PeopleReason implements Reason {
  BAD_CREDENTIALS, PASSWORD_TOO_SHORT, PASSWORD_WRONG, USER_EXISTS, UNKNOWN_ROLE, UNKNOWN_FACILITY, UNKNOWN_LANGUAGE, LAST_ADMINISTRATOR, MATERIAL_OR_CLASS
}
