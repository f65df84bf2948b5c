-- A person keeps a point quiet: until a time (shelved), or until somebody puts it back (out of service).
CREATE TABLE alarm_pause (
  id          VARCHAR(36)  NOT NULL PRIMARY KEY,
  kind        VARCHAR(16)  NOT NULL,
  facility    VARCHAR(64)  NOT NULL,
  zone        VARCHAR(64),
  code        VARCHAR(32)  NOT NULL,
  alarm_point VARCHAR(160) NOT NULL,
  began_at    BIGINT       NOT NULL,
  until_at    BIGINT,
  reason      VARCHAR(500) NOT NULL,
  done_by     VARCHAR(64)  NOT NULL,
  ended_at    BIGINT,
  ended_by    VARCHAR(64),
  version     BIGINT       NOT NULL
);
CREATE INDEX alarm_pause_by_point ON alarm_pause (alarm_point, ended_at);
CREATE INDEX alarm_pause_running ON alarm_pause (ended_at, until_at);

-- What is quiet by design: a code at a facility, while its room is empty or another alarm stands there.
CREATE TABLE alarm_suppression (
  facility   VARCHAR(64) NOT NULL,
  code       VARCHAR(32) NOT NULL,
  held_while VARCHAR(32) NOT NULL,
  PRIMARY KEY (facility, code, held_while)
);
