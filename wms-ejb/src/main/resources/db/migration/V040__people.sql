CREATE TABLE person (
  login         VARCHAR(64)  NOT NULL PRIMARY KEY,
  full_name     VARCHAR(128) NOT NULL,
  language      VARCHAR(8)   NOT NULL,
  password_hash VARCHAR(256) NOT NULL,
  must_change   BOOLEAN      NOT NULL,
  active        BOOLEAN      NOT NULL,
  version       BIGINT       NOT NULL
);
CREATE TABLE person_grant (
  login     VARCHAR(64) NOT NULL REFERENCES person,
  role_name VARCHAR(32) NOT NULL,
  facility  VARCHAR(64) NOT NULL,
  PRIMARY KEY (login, role_name, facility)
);
-- Only the hash of a session's token is kept: whoever reads this table cannot sign in with it.
CREATE TABLE signed_in (
  token_hash   VARCHAR(64) NOT NULL PRIMARY KEY,
  login        VARCHAR(64) NOT NULL REFERENCES person,
  address      VARCHAR(64) NOT NULL,
  opened_at    BIGINT      NOT NULL,
  seen_at      BIGINT      NOT NULL
);
