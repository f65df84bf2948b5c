CREATE TABLE audit_entry (
  seq          BIGINT       NOT NULL PRIMARY KEY,
  done_at      BIGINT       NOT NULL,
  actor        VARCHAR(64)  NOT NULL,
  actor_name   VARCHAR(128) NOT NULL,
  address      VARCHAR(64)  NOT NULL,
  action       VARCHAR(64)  NOT NULL,
  subject_type VARCHAR(32)  NOT NULL,
  subject_id   VARCHAR(128) NOT NULL,
  facility     VARCHAR(64),
  details      ${clob}      NOT NULL,
  hash         VARCHAR(64)  NOT NULL
);
CREATE INDEX audit_entry_time ON audit_entry (done_at);
CREATE INDEX audit_entry_subject ON audit_entry (subject_id);
-- The end of the chain, kept apart so that cutting entries off the end is found.
CREATE TABLE audit_head (
  id   INT         NOT NULL PRIMARY KEY,
  seq  BIGINT      NOT NULL,
  hash VARCHAR(64) NOT NULL
);
INSERT INTO audit_head (id, seq, hash) VALUES (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');
