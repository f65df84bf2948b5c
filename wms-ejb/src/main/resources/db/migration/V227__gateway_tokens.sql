-- What a gateway that speaks HTTP proves itself by; only the hash is kept. One a gateway: a new one ends the old.
CREATE TABLE gateway_token (
  gateway  VARCHAR(64) NOT NULL PRIMARY KEY REFERENCES gateway,
  hash     VARCHAR(64) NOT NULL UNIQUE,
  given_at BIGINT      NOT NULL,
  given_by VARCHAR(64) NOT NULL
);
